// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.diagnostic;

import java.util.Locale;

/**
 * How grave a diagnostic is. From the gravest to the least.
 *
 * @since 0.1
 */
public enum Severity {
  /** The bulletin is not valid. */
  ERROR,
  /** The bulletin is valid, but a reader will stumble. */
  WARNING,
  /** Advice. */
  INFO;

  private final String value = name().toLowerCase(Locale.ROOT);

  /**
   * The severity as reports write it, such as {@code error}.
   *
   * @return the value in lower case
   */
  public String value() {
    return value;
  }
}
