// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Tells most strings of most bulletins at a glance: words and figures of ASCII with usual
 * punctuation, which no rule on characters minds. It looks at eight characters at a time, by pairs.
 */
public final class PlainWords {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long BEYOND_ASCII = 0x8080808080808080L;
  private static final int PAIR_BITS = 15;
  private static final int PAIR = (1 << PAIR_BITS) - 1;

  /** Whether two neighbours may mean more than words; the first is in the lower byte. */
  private static final byte[] UNUSUAL = new byte[1 << PAIR_BITS];

  static {
    // Most second characters have the same row, which is copied: to look at each of the pairs took
    // a tenth of the time in which a whole process checks a bulletin.
    byte[] usual = row(' ');
    for (int second = 0; second <= PAIR >> Byte.SIZE; second++) {
      byte[] row = isUnusual(second) || isCapital(second) || second == '.' ? row(second) : usual;
      System.arraycopy(row, 0, UNUSUAL, second << Byte.SIZE, row.length);
    }
  }

  private PlainWords() {}

  /**
   * Whether a string is of characters of ASCII that are usual in addresses: none but those between
   * space and DEL, and neither a curly bracket nor an asterisk.
   */
  public static boolean isAddress(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c <= ' ' || c > 'z' || c == '*') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a string has no character beyond ASCII, no control or line break, none of {@code * { }
   * [ ] < > = & _ ~ ` ^ |} or backslash, no three capitals in a row, and no letters that {@link
   * Stopgaps} knows. It may be false of a string that has none of them, too.
   */
  public static boolean isAll(String value) {
    // What is beyond Latin-1 becomes a question mark, which therefore is unusual.
    return isAll(value.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static boolean isAll(byte[] bytes) {
    int length = bytes.length;
    if (length < Long.BYTES) {
      return isAllShort(bytes);
    }
    int last = length - Long.BYTES;
    for (int at = 0; at < last; at += Long.BYTES) {
      if (isUnusual((long) LONGS.get(bytes, at))) {
        return false;
      }
    }
    return !isUnusual((long) LONGS.get(bytes, last));
  }

  private static boolean isUnusual(long eight) {
    return (eight & BEYOND_ASCII) != 0
        || pairs(eight) != 0
        || Stopgaps.isPart((int) eight)
        || Stopgaps.isPart((int) (eight >>> Integer.SIZE));
  }

  private static int pairs(long eight) {
    return UNUSUAL[(int) eight & PAIR]
        | UNUSUAL[(int) (eight >>> 16) & PAIR]
        | UNUSUAL[(int) (eight >>> 32) & PAIR]
        | UNUSUAL[(int) (eight >>> 48) & PAIR];
  }

  /** A string too short for the words of {@link Stopgaps}, but not for "TBD". */
  private static boolean isAllShort(byte[] bytes) {
    int before = ' ';
    for (byte c : bytes) {
      if (c < 0 || UNUSUAL[before | c << Byte.SIZE] != 0) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static byte[] row(int second) {
    byte[] row = new byte[1 << Byte.SIZE];
    for (int first = 0; first < row.length; first++) {
      row[first] = (byte) (isUnusual(first, second) ? 1 : 0);
    }
    return row;
  }

  private static boolean isUnusual(int first, int second) {
    return isUnusual(first)
        || isUnusual(second)
        || (isCapital(first) && (isCapital(second) || second == '.'))
        || (first == '.' && isCapital(second));
  }

  private static boolean isUnusual(int c) {
    return c < ' ' || c > 'z' || "*<>=?&[]_`^\\".indexOf(c) >= 0;
  }

  private static boolean isCapital(int c) {
    return c >= 'A' && c <= 'Z';
  }
}
