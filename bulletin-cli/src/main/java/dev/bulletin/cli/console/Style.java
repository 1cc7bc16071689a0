// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.console;

import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.json.internal.excerpt.Ink;

/** Writes words in colour, or as they are. */
public enum Style implements Ink {
  /** No colours. */
  PLAIN,
  /** Colours by the SGR sequences of ECMA-48. */
  COLORED;

  private static final String RESET = "\u001b[0m";

  @Override
  public String place(String words) {
    return paint("1", words);
  }

  @Override
  public String severity(Severity severity, String words) {
    return switch (severity) {
      case ERROR -> paint("1;31", words);
      case WARNING -> paint("1;33", words);
      case INFO -> paint("1;36", words);
    };
  }

  @Override
  public String faint(String words) {
    return paint("2", words);
  }

  @Override
  public String help(String words) {
    return paint("32", words);
  }

  private String paint(String codes, String words) {
    return this == PLAIN || words.isEmpty() ? words : "\u001b[" + codes + "m" + words + RESET;
  }
}
