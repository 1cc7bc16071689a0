// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Looks at eight characters of a string at a time, a byte each. */
public final class EightCharacters {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH = 0x0101010101010101L;
  private static final long BEYOND_ASCII = 0x8080808080808080L;

  private EightCharacters() {}

  /**
   * A byte for each character. What is beyond Latin-1 becomes a question mark, and so does a pair
   * of surrogates as a whole: then there are fewer bytes than characters.
   */
  public static byte[] bytes(String value) {
    return value.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The eight bytes from a place on, the first of them lowest. */
  public static long at(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /**
   * The bytes from a place on, of at least eight, followed by zeros where fewer than eight follow.
   */
  public static long upToEight(byte[] bytes, int at) {
    int missing = Math.max(0, at + Long.BYTES - bytes.length);
    return at(bytes, at - missing) >>> Byte.SIZE * missing;
  }

  /** Whether none of eight is beyond ASCII. */
  public static boolean areAscii(long eight) {
    return (eight & BEYOND_ASCII) == 0;
  }

  /** Whether one of eight, which are of ASCII, is a question mark. */
  public static boolean holdQuestionMark(long eight) {
    long zeroWhereItIs = eight ^ ('?' * EACH);
    return ((zeroWhereItIs - EACH) & ~zeroWhereItIs & BEYOND_ASCII) != 0;
  }

  /** How many of eight, which are of ASCII, are letters. */
  public static int letters(long eight) {
    long folded = eight | 0x20 * EACH;
    long fromA = folded + (0x80 - 'a') * EACH;
    long afterZ = folded + (0x80 - 'z' - 1) * EACH;
    return Long.bitCount(fromA & ~afterZ & BEYOND_ASCII);
  }
}
