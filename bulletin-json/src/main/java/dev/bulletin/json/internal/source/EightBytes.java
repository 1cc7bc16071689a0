// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at a time: in most places there is nothing to see. */
public final class EightBytes {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private EightBytes() {}

  /** The eight bytes from a place on. */
  public static long at(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** Whether none of them, or of several such put together by "or", is beyond ASCII. */
  public static boolean areAscii(long eight) {
    return (eight & HIGH_BITS) == 0;
  }

  /** Whether one of them is a character of ASCII. */
  public static boolean hold(long eight, char c) {
    long zeroWhereItIs = eight ^ (c * LOW_BITS);
    return ((zeroWhereItIs - LOW_BITS) & ~zeroWhereItIs & HIGH_BITS) != 0;
  }

  /** Whether one of them is of ASCII and before a character of ASCII. */
  public static boolean holdBelow(long eight, char c) {
    return ((eight - c * LOW_BITS) & ~eight & HIGH_BITS) != 0;
  }

  /** The highest bit of each byte that is a character of ASCII. */
  static long marks(long eight, char c) {
    long zeroWhereItIs = eight ^ (c * LOW_BITS);
    return ~(((zeroWhereItIs & ~HIGH_BITS) + ~HIGH_BITS) | zeroWhereItIs) & HIGH_BITS;
  }

  /**
   * By how many eight bytes of UTF-8 are fewer or more than their UTF-16 code units: a first byte
   * of four counts twice, and one that follows another not at all.
   */
  static int unitsBesides(long eight) {
    long following = eight & ~(eight << 1) & HIGH_BITS;
    long firstOfFour = eight & (eight << 1) & (eight << 2) & (eight << 3) & HIGH_BITS;
    return Long.bitCount(firstOfFour) - Long.bitCount(following);
  }

  /** The place among the eight of the first byte that is marked. */
  static int firstMarked(long marks) {
    return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
  }
}
