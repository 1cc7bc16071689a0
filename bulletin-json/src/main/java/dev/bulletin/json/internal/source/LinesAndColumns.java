// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import dev.bulletin.core.diagnostic.Position;
import java.util.Arrays;

/**
 * Tells the line and column of an offset. Lines end with LF, CR or CR LF; columns count UTF-16 code
 * units. The lines are looked for once, and how many code units stand before every so many bytes,
 * so that no place takes longer than another however long its line.
 */
final class LinesAndColumns {

  /** How many bytes are counted through for a column, at most, as a power of two. */
  private static final int STRIDE_BITS = 8;

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final int firstLine;
  private final int[] unitsBefore;
  private int[] lineStarts = new int[64];
  private int lines = 1;

  /** Those of a document between two offsets, whose first line has a number. */
  LinesAndColumns(byte[] bytes, int from, int to, int firstLine) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.firstLine = firstLine;
    lineStarts[0] = from;
    findLines();
    this.unitsBefore = countUnits();
  }

  /** The line and column of an offset. */
  Position of(int offset) {
    int found = Arrays.binarySearch(lineStarts, 0, lines, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(firstLine + line, 1 + units(offset) - units(lineStarts[line]));
  }

  private void findLines() {
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long eight = EightBytes.at(bytes, at);
      long ends = EightBytes.marks(eight, '\n') | EightBytes.marks(eight, '\r');
      for (; ends != 0; ends &= ends - 1) {
        addLineAfter(at + EightBytes.firstMarked(ends));
      }
    }
    for (; at < to; at++) {
      if (bytes[at] == '\n' || bytes[at] == '\r') {
        addLineAfter(at);
      }
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

  private int[] countUnits() {
    int[] counts = new int[((to - from) >> STRIDE_BITS) + 1];
    for (int i = 1; i < counts.length; i++) {
      int end = from + (i << STRIDE_BITS);
      counts[i] = counts[i - 1] + units(end - (1 << STRIDE_BITS), end);
    }
    return counts;
  }

  /** The UTF-16 code units before an offset. */
  private int units(int offset) {
    int stride = (offset - from) >> STRIDE_BITS;
    return unitsBefore[stride] + units(from + (stride << STRIDE_BITS), offset);
  }

  /**
   * The UTF-16 code units between two offsets: one for each character, two beyond the basic plane.
   */
  private int units(int start, int end) {
    int units = 0;
    int at = start;
    while (at < end) {
      if (at + Long.BYTES <= end && EightBytes.areAscii(EightBytes.at(bytes, at))) {
        units += Long.BYTES;
        at += Long.BYTES;
      } else {
        units += ofByte(bytes[at++] & 0xFF);
      }
    }
    return units;
  }

  /** Of which a character's first byte tells, and of none another. */
  private static int ofByte(int value) {
    return value >= 0xF0 ? 2 : value < 0x80 || value >= 0xC0 ? 1 : 0;
  }
}
