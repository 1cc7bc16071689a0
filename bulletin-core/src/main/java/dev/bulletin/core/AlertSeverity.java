// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import java.util.Locale;

/**
 * How grave an event is: the values of the Common Alerting Protocol 1.2, section 3.2.2, {@code
 * severity}.
 *
 * @since 0.1
 */
public enum AlertSeverity {
  /** Extraordinary threat to life or property. */
  EXTREME,
  /** Significant threat to life or property. */
  SEVERE,
  /** Possible threat to life or property. */
  MODERATE,
  /** Minimal to no known threat to life or property. */
  MINOR,
  /** Severity unknown. */
  UNKNOWN;

  private final String value = name().toLowerCase(Locale.ROOT);

  /**
   * The value as JSON has it, such as {@code severe}.
   *
   * @return the value in lower case
   */
  public String value() {
    return value;
  }
}
