// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.excerpt;

import dev.bulletin.core.internal.message.Visible;

/**
 * Cuts a line around a fault so that a mark under it stands right in every terminal.
 *
 * <p>Some terminals reorder right-to-left text and some do not. What is strong or a number moves
 * its neighbours, so the excerpt leaves out whatever right-to-left text stands beside the fault:
 * the fault's own columns are then the same in both kinds.
 */
final class Excerpts {

  private static final int WIDEST_LINE = 110;
  private static final int BEFORE = 40;
  private static final int FAULT = 70;
  private static final int AFTER = 30;
  private static final String TAB = "    ";
  private static final String CUT = "\u2026";

  /**
   * How many UTF-16 code units are shown for each column, at most: more than an emoji of a family
   * has, and far fewer than the marks that can be piled up on one letter.
   */
  private static final int UNITS_FOR_A_COLUMN = 8;

  private Excerpts() {}

  /**
   * The excerpt of a line.
   *
   * @param number the line's number
   * @param line the whole line, without its end
   * @param start where the fault starts, as an index
   * @param end the index after it; a fault that goes on in the next line ends with this one
   */
  static Excerpt of(int number, String line, int start, int end) {
    int from = boundary(line, start);
    int to = Math.max(from, boundary(line, end));
    boolean whole = line.length() <= WIDEST_LINE && width(line, 0, line.length()) <= WIDEST_LINE;
    int left = Math.max(whole ? 0 : backwards(line, from, BEFORE), afterRightToLeft(line, from));
    int shown = whole ? to : forwards(line, from, to, FAULT);
    int room = whole ? WIDEST_LINE : AFTER;
    int right = shown < to ? shown : forwards(line, to, rightEnd(line, from, to), room);
    String before = (left > 0 ? CUT : "") + visible(line, left, from);
    String fault = visible(line, from, shown) + (shown < to ? CUT : "");
    String after = shown < to ? "" : visible(line, to, right) + (right < line.length() ? CUT : "");
    return new Excerpt(
        number,
        Visible.disarmed(before + fault + after),
        DisplayWidth.of(Visible.disarmed(before)),
        Math.max(1, DisplayWidth.of(Visible.disarmed(fault))));
  }

  /** The index within the line, and not between the halves of a character. */
  private static int boundary(String line, int index) {
    int at = Math.min(Math.max(index, 0), line.length());
    boolean inside =
        at > 0
            && at < line.length()
            && Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at));
    return inside ? at - 1 : at;
  }

  private static int backwards(String line, int from, int columns) {
    int at = from;
    int farthest = Math.max(0, from - UNITS_FOR_A_COLUMN * columns);
    for (int left = columns; at > farthest; ) {
      int point = line.codePointBefore(at);
      left -= DisplayWidth.of(shown(point));
      if (left < 0) {
        break;
      }
      at -= Character.charCount(point);
    }
    return at > 0 ? skipMarks(line, at, from) : at;
  }

  /** What combines with a character that was cut off goes with it. */
  private static int skipMarks(String line, int at, int from) {
    int next = at;
    while (next < from && DisplayWidth.of(shown(line.codePointAt(next))) == 0) {
      next += Character.charCount(line.codePointAt(next));
    }
    return next;
  }

  private static int forwards(String line, int from, int to, int columns) {
    int at = from;
    int farthest = Math.min(to, from + UNITS_FOR_A_COLUMN * columns);
    for (int left = columns; at < farthest; ) {
      int point = line.codePointAt(at);
      left -= DisplayWidth.of(shown(point));
      if (left < 0) {
        break;
      }
      at += Character.charCount(point);
    }
    return Math.min(at, to);
  }

  /**
   * The index after the last right-to-left character before the fault, looking back as far as an
   * excerpt reaches.
   */
  private static int afterRightToLeft(String line, int from) {
    for (int at = from; at > Math.max(0, from - WIDEST_LINE); ) {
      int point = line.codePointBefore(at);
      if (isRightToLeft(point)) {
        return at;
      }
      at -= Character.charCount(point);
    }
    return 0;
  }

  /** How far the text after the fault may be shown. */
  private static int rightEnd(String line, int from, int to) {
    boolean numbersMove = hasRightToLeft(line, from, to);
    int at = to;
    while (at < line.length() && at - to <= WIDEST_LINE) {
      int point = line.codePointAt(at);
      if (isRightToLeft(point) || numbersMove && Character.isDigit(point)) {
        return at;
      }
      at += Character.charCount(point);
    }
    return line.length();
  }

  private static boolean hasRightToLeft(String line, int from, int to) {
    return line.substring(from, to).codePoints().anyMatch(Excerpts::isRightToLeft);
  }

  private static boolean isRightToLeft(int point) {
    return switch (Character.getDirectionality(point)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }

  private static int width(String line, int from, int to) {
    return DisplayWidth.of(visible(line, from, to));
  }

  private static String visible(String line, int from, int to) {
    StringBuilder out = new StringBuilder();
    line.substring(from, to).codePoints().forEach(point -> out.append(shown(point)));
    return out.toString();
  }

  private static String shown(int point) {
    return point == '\t' ? TAB : Visible.of(Character.toString(point));
  }
}
