// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

/**
 * How far a number goes that JSON would write (RFC 8259, section 6).
 *
 * @param end the offset after it
 * @param sound whether it is whole
 * @param cut whether more digits could have made it whole
 */
record NumberScan(int end, boolean sound, boolean cut) {

  static NumberScan scan(byte[] bytes, int start, int to) {
    int at = start < to && bytes[start] == '-' ? start + 1 : start;
    int whole = digits(bytes, at, to);
    boolean leadingZero = whole - at > 1 && bytes[at] == '0';
    if (whole == at || leadingZero) {
      return new NumberScan(whole, false, whole == at);
    }
    at = whole;
    if (at < to && bytes[at] == '.') {
      int fraction = digits(bytes, at + 1, to);
      if (fraction == at + 1) {
        return new NumberScan(fraction, false, true);
      }
      at = fraction;
    }
    return exponent(bytes, at, to);
  }

  private static NumberScan exponent(byte[] bytes, int start, int to) {
    if (start >= to || (bytes[start] != 'e' && bytes[start] != 'E')) {
      return new NumberScan(start, true, false);
    }
    int at = start + 1;
    if (at < to && (bytes[at] == '+' || bytes[at] == '-')) {
      at++;
    }
    int end = digits(bytes, at, to);
    return new NumberScan(end, end > at, end == at);
  }

  private static int digits(byte[] bytes, int start, int to) {
    int at = start;
    while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at;
  }
}
