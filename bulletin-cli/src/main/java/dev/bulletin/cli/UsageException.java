// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

/** A wrong option or argument. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message, null, false, false);
  }
}
