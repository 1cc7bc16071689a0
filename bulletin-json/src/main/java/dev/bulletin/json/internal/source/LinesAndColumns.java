// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import dev.bulletin.core.diagnostic.Position;
import java.util.Arrays;

/**
 * Tells the line and column of an offset. Lines end with LF, CR or CR LF; columns count UTF-16 code
 * units. Lines are looked for once, as far as they are asked for. Where a line is long, how many
 * code units stand before every so many bytes is counted once too, so that no place takes longer
 * than another. For one thread.
 */
final class LinesAndColumns {

  /** How many bytes are counted through for a column, at most, as a power of two. */
  private static final int STRIDE_BITS = 8;

  /** The characters that end a line are before this one, and so are few others. */
  private static final char AFTER_LINE_ENDS = '\r' + 1;

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final int firstLine;
  private int[] unitsBefore = {};
  private int[] lineStarts = new int[64];
  private int lines = 1;

  /** Up to where line ends were looked for. */
  private int seen;

  /** Those of a document between two offsets, whose first line has a number. */
  LinesAndColumns(byte[] bytes, int from, int to, int firstLine) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.firstLine = firstLine;
    this.seen = from;
    lineStarts[0] = from;
  }

  /** The line and column of an offset. */
  Position of(int offset) {
    findLines(offset);
    int found = Arrays.binarySearch(lineStarts, 0, lines, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(firstLine + line, 1 + unitsOfLine(lineStarts[line], offset));
  }

  /** Finds at least the ends of line before an offset. */
  private void findLines(int offset) {
    for (; seen < offset && seen + Long.BYTES <= to; seen += Long.BYTES) {
      long eight = EightBytes.at(bytes, seen);
      if (EightBytes.holdBelow(eight, AFTER_LINE_ENDS)) {
        addLinesIn(eight);
      }
    }
    int end = Math.min(offset, to);
    for (; seen < end; seen++) {
      if (bytes[seen] == '\n' || bytes[seen] == '\r') {
        addLineAfter(seen);
      }
    }
  }

  private void addLinesIn(long eight) {
    long ends = EightBytes.marks(eight, '\n') | EightBytes.marks(eight, '\r');
    for (; ends != 0; ends &= ends - 1) {
      addLineAfter(seen + EightBytes.firstMarked(ends));
    }
  }

  private void addLineAfter(int end) {
    boolean isFirstOfTwo = bytes[end] == '\r' && end + 1 < to && bytes[end + 1] == '\n';
    if (isFirstOfTwo) {
      return;
    }
    if (lines == lineStarts.length) {
      lineStarts = Arrays.copyOf(lineStarts, lines * 2);
    }
    lineStarts[lines++] = end + 1;
  }

  private int unitsOfLine(int start, int offset) {
    return offset - start <= 2 << STRIDE_BITS
        ? Utf8.units(bytes, start, offset)
        : units(offset) - units(start);
  }

  /** The UTF-16 code units before an offset. */
  private int units(int offset) {
    if (unitsBefore.length == 0) {
      unitsBefore = countUnits();
    }
    int stride = (offset - from) >> STRIDE_BITS;
    return unitsBefore[stride] + Utf8.units(bytes, from + (stride << STRIDE_BITS), offset);
  }

  private int[] countUnits() {
    int[] counts = new int[((to - from) >> STRIDE_BITS) + 1];
    for (int i = 1; i < counts.length; i++) {
      int end = from + (i << STRIDE_BITS);
      counts[i] = counts[i - 1] + Utf8.units(bytes, end - (1 << STRIDE_BITS), end);
    }
    return counts;
  }
}
