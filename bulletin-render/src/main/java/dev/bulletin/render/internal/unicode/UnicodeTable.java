// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal.unicode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The line breaking class, the width and the pictures of all characters, from a table that a test
 * holds against ICU. The JDK knows none of the three, and its characters are those of its own
 * release.
 *
 * <p>The resource's first line names the kinds of characters that there are: class, width, and
 * {@code *} for a picture. The second line gives the whole of Unicode as runs of one kind: the
 * run's length and the kind's index, in base 36.
 */
final class UnicodeTable {
  static final String RESOURCE = "characters.txt";

  private static final int RADIX = 36;
  private static final int BMP = 0x10000;
  private static final int CLASS_BITS = 6;
  private static final int CLASS_MASK = (1 << CLASS_BITS) - 1;
  private static final int WIDTH_MASK = 7;
  private static final int PICTURE = 1 << 9;
  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;
  private static final int FINALS = 28;

  private static final short[] BASIC = new short[BMP];
  private static final int[] RUN_STARTS;
  private static final short[] RUN_KINDS;

  static {
    String[] lines = read().split("\n", -1);
    short[] kinds = kinds(lines[0]);
    String[] runs = lines[1].split(" ", -1);
    RUN_STARTS = new int[runs.length];
    RUN_KINDS = new short[runs.length];
    int start = 0;
    for (int i = 0; i < runs.length; i++) {
      int comma = runs[i].indexOf(',');
      RUN_STARTS[i] = start;
      RUN_KINDS[i] = kinds[Integer.parseInt(runs[i], comma + 1, runs[i].length(), RADIX)];
      int end = start + Integer.parseInt(runs[i], 0, comma, RADIX);
      for (int c = start; c < Math.min(end, BMP); c++) {
        BASIC[c] = RUN_KINDS[i];
      }
      start = end;
    }
  }

  private UnicodeTable() {}

  private static String read() {
    try (InputStream in = UnicodeTable.class.getResourceAsStream(RESOURCE)) {
      return new String(
          Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private static short[] kinds(String line) {
    String[] names = line.split(" ", -1);
    short[] kinds = new short[names.length];
    for (int i = 0; i < names.length; i++) {
      String[] parts = names[i].split("/", -1);
      int width = "01WAH".indexOf(parts[1].charAt(0));
      int picture = parts[1].endsWith("*") ? PICTURE : 0;
      kinds[i] = (short) (BreakClass.valueOf(parts[0]).index() | (width << CLASS_BITS) | picture);
    }
    return kinds;
  }

  private static int kind(int c) {
    if (c < BMP) {
      return BASIC[c];
    }
    int low = 0;
    int high = RUN_STARTS.length;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (RUN_STARTS[middle] <= c) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return RUN_KINDS[low];
  }

  /** The class, resolved as rule LB1 has it, but for Thai and its neighbours. */
  static BreakClass breakClass(int c) {
    BreakClass found = BreakClass.of(kind(c) & CLASS_MASK);
    boolean open = c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE && (c - FIRST_SYLLABLE) % FINALS == 0;
    return open ? BreakClass.H2 : found;
  }

  /** Columns: 0, 1 or 2; 3 where ambiguous. */
  static int width(int c) {
    int width = (kind(c) >> CLASS_BITS) & WIDTH_MASK;
    return width == 4 ? 1 : width;
  }

  /** Whether the character is wide or of a half width, so that East Asian rules hold for it. */
  static boolean isEastAsian(int c) {
    int width = (kind(c) >> CLASS_BITS) & WIDTH_MASK;
    return width == 2 || width == 4;
  }

  /** Whether the character is, or may become, a picture that joins with others to one. */
  static boolean isPicture(int c) {
    return (kind(c) & PICTURE) != 0;
  }
}
