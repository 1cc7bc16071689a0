// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

/**
 * Tells most strings of most bulletins at a glance: words and figures with usual punctuation, which
 * no rule on characters minds. It looks at eight characters at a time, by pairs.
 */
public final class PlainWords {

  private static final int PAIR_BITS = 15;
  private static final int PAIR = (1 << PAIR_BITS) - 1;

  /** Whether two neighbours may mean more than words; the first is in the lower byte. */
  private static final byte[] UNUSUAL = new byte[1 << PAIR_BITS];

  static {
    // Most second characters have the same row, which is copied: to look at each of the pairs would
    // take a tenth of the time in which a whole process checks a bulletin.
    byte[] usual = row(' ');
    for (int second = 0; second <= PAIR >> Byte.SIZE; second++) {
      boolean tells = isUnusual(second) || isAbbreviated(second) || second == '.';
      byte[] row = tells ? row(second) : usual;
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
   * Whether a string has no control or line break, none of {@code * { } [ ] < > = & _ ~ ` ^ |} or
   * backslash, no three capitals in a row, no letters that {@link Stopgaps} knows, nothing beyond
   * ASCII but {@link UsualSigns}, and no two of those that may be one misread. It may be false of a
   * string that has none of them, too.
   */
  public static boolean isAll(String value) {
    if (value.length() < Long.BYTES) {
      return isAllShort(value);
    }
    // What is beyond Latin-1 becomes a question mark, which therefore takes a second look.
    byte[] bytes = EightCharacters.bytes(value);
    int last = bytes.length - Long.BYTES;
    for (int at = 0; at < last; at += Long.BYTES) {
      long eight = EightCharacters.at(bytes, at);
      if (isUnusual(eight) && isUnusualStill(value, bytes, at)) {
        return false;
      }
    }
    return last >= 0
        && (!isUnusual(EightCharacters.at(bytes, last)) || !isUnusualStill(value, bytes, last));
  }

  private static boolean isUnusual(long eight) {
    return !EightCharacters.areAscii(eight) || pairs(eight) != 0 || holdsPart(eight);
  }

  private static boolean holdsPart(long eight) {
    return Stopgaps.isPart((int) eight) || Stopgaps.isPart((int) (eight >>> Integer.SIZE));
  }

  private static int pairs(long eight) {
    return UNUSUAL[(int) eight & PAIR]
        | UNUSUAL[(int) (eight >>> 16) & PAIR]
        | UNUSUAL[(int) (eight >>> 32) & PAIR]
        | UNUSUAL[(int) (eight >>> 48) & PAIR];
  }

  /** Looks again, with a space for each character that is a usual sign. */
  private static boolean isUnusualStill(String value, byte[] bytes, int at) {
    if (bytes.length != value.length()) {
      return true; // pairs of surrogates, each of which became one question mark
    }
    long eight = 0;
    char before = at == 0 ? ' ' : value.charAt(at - 1);
    for (int i = 0; i < Long.BYTES; i++) {
      char c = value.charAt(at + i);
      eight |= (long) shown(before, c) << Byte.SIZE * i;
      before = c;
    }
    return pairs(eight) != 0 || (holdsPart(eight) && areStopgaps(value, at));
  }

  /** Whether the letters of which eight characters hold a part are there as a whole. */
  private static boolean areStopgaps(String value, int at) {
    int others = Stopgaps.LENGTH - 1;
    int end = Math.min(value.length(), at + Long.BYTES + others);
    return Stopgaps.areIn(value, Math.max(0, at - others), end);
  }

  /** A space for a usual sign, an asterisk for an unusual one, and what is of ASCII as it is. */
  private static char shown(char before, char c) {
    if (c < 128) {
      return c == '?' ? ' ' : c;
    }
    return UsualSigns.isUsual(c) && !UsualSigns.areMisread(before, c) ? ' ' : '*';
  }

  /** A string that is too short for more than one of the words of {@link Stopgaps}. */
  private static boolean isAllShort(String value) {
    char before = ' ';
    int pair = ' ' << Byte.SIZE;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      pair = pair >> Byte.SIZE | shown(before, c) << Byte.SIZE;
      if (UNUSUAL[pair] != 0) {
        return false;
      }
      before = c;
    }
    return value.length() < Stopgaps.LENGTH || !Stopgaps.areIn(value);
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
        || (isCapital(first) && isCapital(second))
        || (isAbbreviated(first) && second == '.')
        || (first == '.' && isAbbreviated(second));
  }

  /** Whether it is as in "T.B.D." or "t.b.d.", of which a pair holds a letter and a full stop. */
  private static boolean isAbbreviated(int c) {
    return isCapital(c) || c == 'b';
  }

  private static boolean isUnusual(int c) {
    return c < ' ' || c > 'z' || "*<>=?&[]_`^\\".indexOf(c) >= 0;
  }

  private static boolean isCapital(int c) {
    return c >= 'A' && c <= 'Z';
  }
}
