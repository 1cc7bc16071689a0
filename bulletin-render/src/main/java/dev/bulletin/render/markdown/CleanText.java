// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.render.internal.CharacterSet;
import dev.bulletin.render.internal.Chars;

/**
 * Makes words of any characters ones that Markdown can hold: every line break a line feed, vertical
 * tab and form feed a space, every other control character and every half of a surrogate pair the
 * replacement character U+FFFD.
 */
final class CleanText {
  private static final char REPLACEMENT = '\ufffd';

  private CleanText() {}

  /** What a text cannot keep as it is: a control, any line break, half of a pair. */
  static CharacterSet odd() {
    return new CharacterSet()
        .add(0, ' ' - 1)
        .remove("\t")
        .add(0x7f, 0x9f)
        .add("\u2028\u2029")
        .add(Character.MIN_SURROGATE, Character.MAX_SURROGATE);
  }

  private static final CharacterSet ODD = odd();

  /** The words with every odd character replaced; the same string where there is none. */
  static String of(String words) {
    int odd = ODD.first(words, 0);
    if (odd == words.length()) {
      return words;
    }
    Chars clean = new Chars(words.length());
    append(words, odd, clean);
    return clean.toString();
  }

  static void append(String words, Chars out) {
    append(words, ODD.first(words, 0), out);
  }

  private static void append(String words, int firstOdd, Chars out) {
    int copied = 0;
    int odd = firstOdd;
    while (odd < words.length()) {
      out.append(words, copied, odd);
      copied = appendOdd(words, odd, out);
      odd = ODD.first(words, copied);
    }
    out.append(words, copied, words.length());
  }

  /** Writes what stands for the character, and returns where to go on. */
  private static int appendOdd(String words, int at, Chars out) {
    char c = words.charAt(at);
    int next = at + 1;
    if (Character.isHighSurrogate(c)
        && next < words.length()
        && Character.isLowSurrogate(words.charAt(next))) {
      out.append(words, at, next + 1);
      return next + 1;
    }
    if (isLineBreak(c)) {
      out.append('\n');
      return c == '\r' && next < words.length() && words.charAt(next) == '\n' ? next + 1 : next;
    }
    out.append(c == '\u000b' || c == '\f' ? ' ' : REPLACEMENT);
    return next;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }
}
