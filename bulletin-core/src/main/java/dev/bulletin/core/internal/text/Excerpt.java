// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import java.util.Locale;

/** Cuts out of a long string what stands around a fault, so that a message shows it. */
public final class Excerpt {

  private static final int BEFORE = 12;
  private static final int SHOWN = 38;

  private Excerpt() {}

  /**
   * At most 40 code points around a place, with an ellipsis where something was cut off.
   *
   * @param value the string
   * @param start the place, in UTF-16 code units
   */
  public static String around(String value, int start) {
    if (value.codePointCount(0, value.length()) <= SHOWN + 2) {
      return value;
    }
    int before = Math.min(BEFORE, value.codePointCount(0, start));
    int from = value.offsetByCodePoints(start, -before);
    int left = value.codePointCount(from, value.length());
    int to = left <= SHOWN ? value.length() : value.offsetByCodePoints(from, SHOWN);
    return (from > 0 ? "…" : "") + value.substring(from, to) + (to < value.length() ? "…" : "");
  }

  /** A character's number as standards write it: {@code U+202E}. */
  public static String number(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
