// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.excerpt;

import dev.bulletin.core.diagnostic.Position;
import dev.bulletin.core.diagnostic.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of a document by its lines. Lines end at LF, CR or CR LF. */
public final class SourceLines {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final int firstLine;
  private final int[] starts;

  private SourceLines(String text, int firstLine) {
    this.text = text;
    this.firstLine = firstLine;
    this.starts = lineStarts(text);
  }

  /**
   * Reads the lines of a document. Bytes that are not UTF-8 are shown as replacement characters.
   *
   * @param bytes the document
   * @param firstLine the number of its first line in its file
   */
  public static SourceLines of(byte[] bytes, int firstLine) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new SourceLines(marked ? text.substring(1) : text, firstLine);
  }

  /** What stands at a place. */
  public Excerpt excerpt(SourceLocation location) {
    Position start = location.start();
    int index = Math.min(Math.max(start.line() - firstLine, 0), starts.length - 1);
    String line = line(index);
    boolean within = location.end().line() == start.line();
    int end = within ? location.end().column() - 1 : line.length();
    return Excerpts.of(start.line(), line, start.column() - 1, end);
  }

  private String line(int index) {
    int end = index + 1 < starts.length ? starts[index + 1] : text.length();
    while (end > starts[index] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(starts[index], end);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (isLineEnd(c) && !pair) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
