// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import dev.bulletin.core.diagnostic.Position;
import dev.bulletin.core.diagnostic.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of one document, and how its offsets become lines and columns. Lines end with LF, CR or
 * CR LF; columns count UTF-16 code units. The lines are looked for when the first place is asked
 * for, and how many code units stand before every so many bytes, so that no place takes longer than
 * another however long its line.
 */
public final class SourceText {

  /** How many bytes are counted through for a column, at most, as a power of two. */
  private static final int STRIDE_BITS = 8;

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final String name;
  private final int firstLine;
  private int[] lineStarts = {};
  private int[] unitsBefore = {};

  /**
   * A document.
   *
   * @param bytes holds the document; never changed
   * @param from where the document starts, after any byte order mark
   * @param to where it ends
   * @param name the name of the source
   * @param firstLine the number of the document's first line in its source
   */
  public SourceText(byte[] bytes, int from, int to, String name, int firstLine) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.name = name;
    this.firstLine = firstLine;
  }

  /** The bytes that hold the document. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where the document starts in its bytes. */
  public int from() {
    return from;
  }

  /** Where it ends. */
  public int to() {
    return to;
  }

  /** The name of the source. */
  public String name() {
    return name;
  }

  /** The place after the value or name that starts at an offset. */
  public int endOf(int start) {
    return JsonSpans.end(bytes, start, to);
  }

  /** The characters between two offsets. */
  public String slice(int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /** The range between two offsets. */
  public SourceLocation location(int start, int end) {
    return new SourceLocation(name, position(start), position(Math.max(start, end)));
  }

  /** The line and column of an offset. */
  public Position position(int offset) {
    if (lineStarts.length == 0) {
      lineStarts = findLines();
      unitsBefore = countUnits();
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(firstLine + line, 1 + units(offset) - units(lineStarts[line]));
  }

  private int[] findLines() {
    int[] starts = new int[16];
    int count = 1;
    starts[0] = from;
    for (int at = from; at < to; at++) {
      boolean ends =
          bytes[at] == '\n' || (bytes[at] == '\r' && !(at + 1 < to && bytes[at + 1] == '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = at + 1;
      }
    }
    return Arrays.copyOf(starts, count);
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
    for (int at = start; at < end; at++) {
      int value = bytes[at] & 0xFF;
      if (value < 0x80 || value >= 0xC0) {
        units += value >= 0xF0 ? 2 : 1;
      }
    }
    return units;
  }
}
