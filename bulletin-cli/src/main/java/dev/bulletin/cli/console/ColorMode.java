// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.console;

import java.util.Locale;

/** When to write colors. */
public enum ColorMode {
  /** On a terminal, unless {@code NO_COLOR} is set or the terminal is a dumb one. */
  AUTO,
  /** Into files and pipes too. */
  ALWAYS,
  /** Nowhere. */
  NEVER;

  /** The style of a stream that is a terminal or is not. */
  public Style style(Console console, boolean terminal) {
    return switch (this) {
      case ALWAYS -> Style.COLORED;
      case NEVER -> Style.PLAIN;
      case AUTO -> terminal && wanted(console) ? Style.COLORED : Style.PLAIN;
    };
  }

  private static boolean wanted(Console console) {
    return console.variable("NO_COLOR").isEmpty() && !console.variable("TERM").equals("dumb");
  }

  /** The mode as options write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
