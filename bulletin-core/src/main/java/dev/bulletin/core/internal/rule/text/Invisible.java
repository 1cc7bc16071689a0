// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Finds characters that cannot be seen and that no script near them needs. */
final class Invisible {

  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  /** Scripts without spaces, where a zero-width space says where a line may break. */
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN,
          UnicodeScript.JAVANESE,
          UnicodeScript.BALINESE,
          UnicodeScript.TAI_THAM,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA);

  /** Scripts whose letters never join. */
  private static final Set<UnicodeScript> UNJOINED =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.HEBREW,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN);

  private Invisible() {}

  /** The first of them, or -1. */
  static int find(String value) {
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      if (isOutOfPlace(value, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOutOfPlace(String value, int at) {
    int c = value.codePointAt(at);
    return switch (c) {
      case ZERO_WIDTH_SPACE -> !touches(value, at, UNSPACED);
      case NON_JOINER, JOINER -> at == 0 || isUnjoined(value, at);
      case 0xAD, 0x2060, 0xFEFF, 0x180E -> true;
      default -> (c >= 0x2061 && c <= 0x2064) || (c >= 0xFFF9 && c <= 0xFFFB);
    };
  }

  /**
   * A joiner is needed beside emoji and in scripts whose letters join; not between letters that
   * never do.
   */
  private static boolean isUnjoined(String value, int at) {
    int before = value.codePointBefore(at);
    boolean last = at + 1 >= value.length();
    return (Character.isLetterOrDigit(before) || Character.isWhitespace(before))
        && isPlain(before)
        && (last
            || !Character.isLetter(value.codePointAt(at + 1))
            || isPlain(value.codePointAt(at + 1)));
  }

  private static boolean isPlain(int c) {
    return !Character.isLetter(c) || UNJOINED.contains(UnicodeScript.of(c));
  }

  private static boolean touches(String value, int at, Set<UnicodeScript> scripts) {
    return (at > 0 && scripts.contains(UnicodeScript.of(value.codePointBefore(at))))
        || (at + 1 < value.length()
            && scripts.contains(UnicodeScript.of(value.codePointAt(at + 1))));
  }
}
