// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

/**
 * Finds what is not UTF-8 (RFC 3629). The tokenizer is lenient with overlong forms and surrogates,
 * so that bytes are looked at once before it sees them; ASCII costs next to nothing.
 */
public final class Utf8 {

  private Utf8() {}

  /** The length of a byte order mark at a place: 3, or 0. */
  public static int markLength(byte[] bytes, int from, int to) {
    boolean mark =
        to - from >= 3
            && bytes[from] == (byte) 0xEF
            && bytes[from + 1] == (byte) 0xBB
            && bytes[from + 2] == (byte) 0xBF;
    return mark ? 3 : 0;
  }

  /** Whether the first bytes are those of UTF-16 or UTF-32, with or without a byte order mark. */
  public static boolean isOtherUnicode(byte[] bytes, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    int first = bytes[from] & 0xFF;
    int second = bytes[from + 1] & 0xFF;
    boolean mark = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    return mark || (first == 0 && to - from >= 4) || second == 0;
  }

  /** The start of the character that a place is in the middle of, or the place itself. */
  public static int characterStart(byte[] bytes, int at) {
    int start = at;
    while (start > 0 && start < bytes.length && isContinuation(bytes[start])) {
      start--;
    }
    return start;
  }

  /** The place of the first sequence that is not UTF-8, or -1. */
  public static int firstFault(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      at = afterAscii(bytes, at, to);
      if (at >= to) {
        break;
      }
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = sequenceLength(bytes, at, to);
      if (length == 0) {
        return at;
      }
      at += length;
    }
    return -1;
  }

  /** Goes on while eight bytes, and at first thirty-two, are of ASCII. */
  private static int afterAscii(byte[] bytes, int from, int to) {
    int at = from;
    while (at + 32 <= to && EightBytes.areAscii(thirtyTwo(bytes, at))) {
      at += 32;
    }
    while (at + 8 <= to && EightBytes.areAscii(EightBytes.at(bytes, at))) {
      at += 8;
    }
    return at;
  }

  private static long thirtyTwo(byte[] bytes, int at) {
    return EightBytes.at(bytes, at)
        | EightBytes.at(bytes, at + 8)
        | EightBytes.at(bytes, at + 16)
        | EightBytes.at(bytes, at + 24);
  }

  /** The length of the sequence of two to four bytes at a place, or 0 where it is broken. */
  private static int sequenceLength(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xFF;
    if (first < 0xC2 || first > 0xF4 || at + 1 >= to) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    if (first < 0xE0) {
      return isContinuation(second) ? 2 : 0;
    }
    if (!isSecond(first, second) || at + 2 >= to || !isContinuation(bytes[at + 2])) {
      return 0;
    }
    if (first < 0xF0) {
      return 3;
    }
    return at + 3 < to && isContinuation(bytes[at + 3]) ? 4 : 0;
  }

  /** Refuses overlong forms, surrogates and what is beyond U+10FFFF. */
  private static boolean isSecond(int first, int second) {
    int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    return second >= least && second <= most;
  }

  /**
   * The UTF-16 code units between two offsets: one for each character, two beyond the basic plane.
   */
  static int units(byte[] bytes, int from, int to) {
    int units = to - from;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long eight = EightBytes.at(bytes, at);
      units += EightBytes.areAscii(eight) ? 0 : EightBytes.unitsBesides(eight);
    }
    for (; at < to; at++) {
      units += isContinuation(bytes[at]) ? -1 : (bytes[at] & 0xFF) >= 0xF0 ? 1 : 0;
    }
    return units;
  }

  private static boolean isContinuation(int value) {
    return (value & 0xC0) == 0x80;
  }
}
