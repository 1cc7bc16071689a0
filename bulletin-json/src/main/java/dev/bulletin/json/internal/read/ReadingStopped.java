// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

/**
 * Ends the reading at a fault that stands alone. Control flow of a bad document: it has no stack
 * trace.
 */
final class ReadingStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  ReadingStopped(Fault fault) {
    super(fault.code().code(), null, false, false);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
