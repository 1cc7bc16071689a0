// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.render.internal.Chars;

/**
 * Lines and what stands before them: the marks and the indentation of the quotations and list items
 * that are open, and the blank line between two blocks. Knows no escaping.
 */
final class BlockOutput {
  /** What comes before the next line. */
  private enum Gap {
    NOTHING,
    LINE_BREAK,
    BLANK_LINE
  }

  private final Chars out;
  private final String lineSeparator;
  private Container top = new Container();
  private Gap gap = Gap.NOTHING;

  BlockOutput(char[] buffer, String lineSeparator) {
    this.out = new Chars(buffer);
    this.lineSeparator = lineSeparator;
  }

  /** What the words of a line are written to, once it has begun. */
  Chars line() {
    return out;
  }

  /** Opens a quotation or an item. Its mark is written with the first line in it. */
  void open(String mark, String indentation, boolean tight) {
    top.lastList = '\0';
    top = new Container(top, mark, indentation, tight);
  }

  /** Closes the quotation that was opened last. One in which nothing was written leaves no mark. */
  void closeQuotation() {
    top = top.outer();
  }

  /**
   * Closes the item that was opened last. One in which nothing was written stands as its mark
   * alone.
   */
  void closeItem() {
    if (top.pending) {
      gap = gap == Gap.NOTHING ? gap : Gap.BLANK_LINE;
      beginLine();
      trim();
      gap = Gap.BLANK_LINE;
    }
    top = top.outer();
  }

  /** Begins a block's first line. */
  void begin() {
    top.lastList = '\0';
    beginLine();
  }

  /** Ends a block. */
  void end() {
    gap = top.tight ? Gap.LINE_BREAK : Gap.BLANK_LINE;
  }

  /** Whether anything was written. */
  boolean isEmpty() {
    return gap == Gap.NOTHING;
  }

  /** The mark of a list that begins here: the other one of two where such a list has just ended. */
  char beginList(char mark, char otherMark) {
    return top.lastList == mark ? otherMark : mark;
  }

  /** Ends a list. */
  void endList(char mark) {
    top.lastList = mark;
    end();
  }

  /** Lets the next block follow after a blank line, wherever it stands. */
  void setApart() {
    gap = gap == Gap.NOTHING ? gap : Gap.BLANK_LINE;
  }

  /** Begins another line of the block. */
  void nextLine() {
    out.append(lineSeparator).append(top.indentation);
  }

  /** Begins another line of the block that is known to be empty, and so has no space at its end. */
  void emptyLine() {
    nextLine();
    trim();
  }

  /** Breaks the line where Markdown keeps the break. */
  void hardBreak() {
    out.append('\\');
    nextLine();
  }

  /** Takes the spaces at the end of the line away. */
  void trim() {
    int end = out.length();
    while (end > 0 && Characters.isSpace(out.charAt(end - 1))) {
      end--;
    }
    out.truncate(end);
  }

  private void beginLine() {
    if (gap != Gap.NOTHING) {
      out.append(lineSeparator);
    }
    if (gap == Gap.BLANK_LINE) {
      top.appendWritten(out);
      trim();
      out.append(lineSeparator);
    }
    top.appendPrefix(out);
    gap = Gap.LINE_BREAK;
  }

  /** All that was written, with the end of its last line. */
  String finish() {
    return isEmpty() ? "" : out.append(lineSeparator).toString();
  }

  /** The buffer that was written into, for another rendering; this one has ended. */
  char[] release() {
    return out.array();
  }
}
