// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.render.internal.Chars;
import dev.bulletin.render.internal.unicode.DisplayWidth;

/**
 * Puts lines under each other: alone knows indentation, bullets, blank lines, flowed text and line
 * ends.
 */
final class LineWriter {
  private static final String FROM = "From";

  private final Chars output;
  private final Chars prefix = new Chars(32);
  private final int width;
  private final boolean flowed;
  private final boolean wideAmbiguous;
  private int indent;
  private int prefixWidth = -1;
  private int lines;
  private boolean fresh = true;
  private boolean blankDue;
  private boolean continuing;

  LineWriter(char[] buffer, int width, boolean flowed, boolean wideAmbiguous) {
    output = new Chars(buffer);
    // A flowed line may get a space at either end.
    this.width = width > 0 && flowed ? Math.max(1, width - 2) : width;
    this.flowed = flowed;
    this.wideAmbiguous = wideAmbiguous;
  }

  /** Sets the next block apart from what stands before it, if anything does. */
  void separate() {
    blankDue = !fresh;
  }

  /** Lets the next block follow the last one without a blank line. */
  void join() {
    fresh = true;
    blankDue = false;
  }

  int indent() {
    return indent;
  }

  void indent(int columns) {
    indent = columns;
  }

  int lines() {
    return lines;
  }

  int length() {
    return output.length();
  }

  int width() {
    return width;
  }

  boolean wideAmbiguous() {
    return wideAmbiguous;
  }

  int columns(CharSequence words) {
    return DisplayWidth.of(words, wideAmbiguous);
  }

  /** The columns that the next line has for words. */
  int room() {
    return width == 0 ? Integer.MAX_VALUE : width - start();
  }

  private int start() {
    return prefixWidth >= 0 ? prefixWidth : continuing && flowed ? 0 : indent;
  }

  /**
   * Sets what stands before the next line instead of spaces, and where the lines after it start.
   *
   * @param lead spaces before the marker
   * @param marker what stands there
   * @param columns how many columns both take
   * @param contentIndent where the lines after it start
   */
  void mark(String lead, String marker, int columns, int contentIndent) {
    if (prefixWidth < 0) {
      prefixWidth = 0;
      blankBefore();
    }
    prefix.spaces(indent - prefixWidth);
    prefix.append(lead);
    prefix.append(marker);
    prefixWidth = Math.max(indent, prefixWidth) + columns;
    indent = contentIndent;
    fresh = true;
    blankDue = false;
  }

  /** Shows a marker after which nothing came. */
  void finishMark(int outerIndent) {
    if (prefixWidth >= 0) {
      line(prefix, 0, 0, false);
    }
    indent = outerIndent;
    fresh = false;
  }

  private void blankBefore() {
    if (blankDue) {
      output.append('\n');
      lines++;
      blankDue = false;
    }
  }

  /** Sets a blank line before lines that were written already. */
  void blankAt(int index) {
    output.insert(index, '\n');
    lines++;
  }

  /**
   * Writes one line.
   *
   * @param words holds its words
   * @param from where they start
   * @param end where they end; spaces there are left out
   * @param soft whether the line ends at a space where the author did not end it
   */
  void line(Chars words, int from, int end, boolean soft) {
    int to = trimmed(words, from, end);
    int start = begin(to == from);
    output.append(words, from, to);
    end(start, soft);
  }

  /** Writes one line of characters of one column each, which neither starts nor ends in a space. */
  void line(String words) {
    int start = begin(words.isEmpty());
    output.append(words);
    end(start, false);
  }

  /** Writes what stands before the words of a line, and returns where that starts. */
  private int begin(boolean empty) {
    blankBefore();
    int start = output.length();
    if (prefixWidth >= 0) {
      // Spaces go from the end of a line. They are looked for here: reading what was just written
      // is slow.
      output.append(prefix, 0, empty ? trimmed(prefix, 0, prefix.length()) : prefix.length());
      prefix.truncate(0);
      prefixWidth = -1;
    } else if (!empty && !(continuing && flowed)) {
      output.spaces(indent);
    }
    return start;
  }

  private void end(int start, boolean soft) {
    if (flowed) {
      flow(start, soft);
    }
    output.append('\n');
    continuing = soft;
    fresh = false;
    lines++;
  }

  /** RFC 3676, sections 4.2 to 4.4; a soft line of two hyphens would be a signature's separator. */
  private void flow(int start, boolean soft) {
    boolean separator =
        output.length() - start == 2
            && output.charAt(start) == '-'
            && output.charAt(start + 1) == '-';
    if (output.length() > start) {
      char first = output.charAt(start);
      if (first == ' ' || first == '>' || isFrom(start, soft)) {
        output.insert(start, ' ');
      }
    }
    if (soft && !separator) {
      output.append(' ');
    }
  }

  /** What begins a message in some mail boxes. */
  private boolean isFrom(int start, boolean soft) {
    int end = start + FROM.length();
    return end <= output.length()
        && output.substring(start, end).equals(FROM)
        && (end < output.length() ? output.charAt(end) == ' ' : soft);
  }

  static int trimmed(Chars words, int from, int end) {
    int to = end;
    while (to > from && isSpace(words.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  static boolean isSpace(char c) {
    return c == ' ' || (c > '~' && (Character.isSpaceChar(c) || c == '\u200b' || c == '\u2060'));
  }

  /** The buffer that was written into, for another writer; this one has ended. */
  char[] release() {
    return output.array();
  }

  String finish(String lineSeparator) {
    return lineSeparator.equals("\n")
        ? output.toString()
        : output.toString().replace("\n", lineSeparator);
  }
}
