// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

/**
 * Finds what would act at the beginning of a line: block structure of CommonMark 0.31.2, section 4
 * and 5, the tables and task list items of GFM, alerts, and the definition lists that several site
 * generators know.
 */
final class LineStart {
  private static final int NOTHING = -1;

  private final String words;
  private final int end;
  private final char after;

  /**
   * Looks at some words.
   *
   * @param words the words; a line feed ends a line
   * @param end where they end
   * @param after what follows them: a line feed where nothing does
   */
  LineStart(String words, int end, char after) {
    this.words = words;
    this.end = end;
    this.after = after;
  }

  /**
   * Which character has to be escaped lest the line act.
   *
   * @param start the first character of the line that is not a space
   * @param first whether it is the first line of its block
   * @return its index, or -1
   */
  int actingAt(int start, boolean first) {
    if (start >= end) {
      return NOTHING;
    }
    char c = words.charAt(start);
    return Characters.isDigit(c) ? numberMark(start) : acts(c, start, first) ? start : NOTHING;
  }

  private boolean acts(char c, int start, boolean first) {
    return switch (c) {
      case '>' -> true;
      case '#' -> isHeading(start);
      case '+' -> isBlank(start + 1);
      case '-', '*' -> isBlank(start + 1) || isRule(start);
      case '_' -> isRule(start);
      case ':' -> isBlank(start + 1) || !first && isRule(start);
      case '=', '|' -> !first && isRule(start);
      case '~', '`' -> runEnd(start) - start >= 3;
      case '[' -> isMark(start);
      default -> false;
    };
  }

  private boolean isHeading(int start) {
    int next = runEnd(start);
    return next - start <= 6 && isBlank(next);
  }

  /**
   * A line of nothing but these: a thematic break, the line under a heading, or under the head of a
   * table.
   */
  private boolean isRule(int start) {
    int i = start;
    while (i < end && "-=*_|: \t".indexOf(words.charAt(i)) >= 0) {
      i++;
    }
    return i < end ? words.charAt(i) == '\n' : after == '\n';
  }

  /** A checkbox, or the first word of an alert. */
  private boolean isMark(int start) {
    char next = at(start + 1);
    return next == '!' || at(start + 2) == ']' && (next == ' ' || next == 'x' || next == 'X');
  }

  private int numberMark(int start) {
    int i = start;
    while (i < end && Characters.isDigit(words.charAt(i))) {
      i++;
    }
    boolean acts = i - start <= 9 && (at(i) == '.' || at(i) == ')') && isBlank(i + 1);
    return acts ? i : NOTHING;
  }

  private int runEnd(int start) {
    int i = start + 1;
    while (i < end && words.charAt(i) == words.charAt(start)) {
      i++;
    }
    return i;
  }

  private boolean isBlank(int i) {
    return Characters.isBlank(at(i));
  }

  private char at(int i) {
    return i < end ? words.charAt(i) : i == end ? after : '\0';
  }
}
