// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import java.util.Locale;

/**
 * What stands before each item of a list.
 *
 * @since 0.1
 */
public enum ListStyle {
  /** A bullet. */
  BULLET,
  /** A number, counted from the list's start. */
  NUMBER,
  /** Nothing. */
  PLAIN;

  private final String value = name().toLowerCase(Locale.ROOT);

  /**
   * The value as JSON has it, such as {@code number}.
   *
   * @return the value in lower case
   */
  public String value() {
    return value;
  }
}
