// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import java.nio.charset.StandardCharsets;

/**
 * Finds escapes that write a surrogate without its other half. JSON's grammar allows them, and so
 * do the values of a bulletin; the tokenizer takes none in the name of a member.
 */
public final class HalfCharacters {

  /** The length of such an escape. */
  public static final int ESCAPE_LENGTH = 6;

  private HalfCharacters() {}

  /** The offset of the first one in a name of sound JSON; -1 where there is none. */
  public static int firstInName(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (bytes[at] != '"') {
        at++;
        continue;
      }
      int end = JsonSpans.end(bytes, at, to);
      int next = JsonSpans.skipSpace(bytes, end, to);
      int half = next < to && bytes[next] == ':' ? firstInString(bytes, at, end) : -1;
      if (half >= 0) {
        return half;
      }
      at = end;
    }
    return -1;
  }

  private static int firstInString(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end) {
      int unit = escapedUnit(bytes, at);
      if (unit < 0) {
        at += bytes[at] == '\\' ? 2 : 1;
        continue;
      }
      boolean pair = isHigh(unit) && isLow(escapedUnit(bytes, at + ESCAPE_LENGTH));
      if (!pair && (isHigh(unit) || isLow(unit))) {
        return at;
      }
      at += pair ? 2 * ESCAPE_LENGTH : ESCAPE_LENGTH;
    }
    return -1;
  }

  /** The code unit that an escape writes; -1 where none stands. What follows is in the string. */
  private static int escapedUnit(byte[] bytes, int at) {
    if (bytes[at] != '\\' || bytes[at + 1] != 'u') {
      return -1;
    }
    return Integer.parseInt(new String(bytes, at + 2, 4, StandardCharsets.US_ASCII), 16);
  }

  private static boolean isHigh(int unit) {
    return unit >= Character.MIN_HIGH_SURROGATE && unit <= Character.MAX_HIGH_SURROGATE;
  }

  private static boolean isLow(int unit) {
    return unit >= Character.MIN_LOW_SURROGATE && unit <= Character.MAX_LOW_SURROGATE;
  }
}
