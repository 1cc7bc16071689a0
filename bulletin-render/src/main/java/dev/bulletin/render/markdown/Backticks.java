// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.render.internal.Chars;

/** How many backticks it takes around code: CommonMark 0.31.2, sections 4.5 and 6.1. */
final class Backticks {
  private Backticks() {}

  /** Writes a code span. A pipe in a table's cell is escaped also here. */
  static void appendSpan(String code, boolean inCell, Chars out) {
    String fence = "`".repeat(shortestFree(code));
    boolean padded = code.startsWith("`") || code.endsWith("`") || isStripped(code);
    out.append(fence).append(padded ? " " : "");
    out.append(inCell ? code.replace("|", "\\|") : code);
    out.append(padded ? " " : "").append(fence);
  }

  /** Code that begins and ends with a space would lose both, unless it is nothing but spaces. */
  private static boolean isStripped(String code) {
    return code.startsWith(" ") && code.endsWith(" ") && !code.chars().allMatch(c -> c == ' ');
  }

  private static int shortestFree(String code) {
    int length = 1;
    while (hasRun(code, length)) {
      length++;
    }
    return length;
  }

  private static boolean hasRun(String code, int length) {
    int start = code.indexOf('`');
    while (start >= 0) {
      int end = Pairs.runEnd(code, start, code.length());
      if (end - start == length) {
        return true;
      }
      start = code.indexOf('`', end);
    }
    return false;
  }

  /** A fence longer than any run of its character in the lines. */
  static String fence(String lines, char character) {
    int longest = 2;
    int start = lines.indexOf(character);
    while (start >= 0) {
      int end = Pairs.runEnd(lines, start, lines.length());
      longest = Math.max(longest, end - start);
      start = lines.indexOf(character, end);
    }
    return String.valueOf(character).repeat(longest + 1);
  }
}
