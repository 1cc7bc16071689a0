// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.diagnostic.Severity;
import java.util.Locale;

/**
 * What a rule asks for, and by that how grave a breach is.
 *
 * @since 0.1
 */
public enum Level {
  /** What the schema says. Cannot be turned off. */
  STRUCTURE(Severity.ERROR, true),
  /** What must hold. */
  MANDATORY(Severity.ERROR, true),
  /** What should hold; a breach leaves the bulletin valid. */
  RECOMMENDED(Severity.WARNING, true),
  /** Advice, off by default. */
  INFORMATIVE(Severity.INFO, false),
  /** For a bulletin that goes out as e-mail, off by default. */
  EMAIL(Severity.WARNING, false);

  private final Severity severity;
  private final boolean onByDefault;
  private final String value = name().toLowerCase(Locale.ROOT);

  Level(Severity severity, boolean onByDefault) {
    this.severity = severity;
    this.onByDefault = onByDefault;
  }

  /**
   * How grave a breach of such a rule is, unless the caller says otherwise.
   *
   * @return the default severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Whether such rules run where the caller says nothing.
   *
   * @return true for structure, mandatory and recommended
   */
  public boolean onByDefault() {
    return onByDefault;
  }

  /**
   * The level as options write it, such as {@code recommended}.
   *
   * @return the value in lower case
   */
  public String value() {
    return value;
  }
}
