// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

/**
 * Makes words of any characters ones that Markdown can hold: every line break a line feed, vertical
 * tab and form feed a space, every other control character and every half of a surrogate pair the
 * replacement character U+FFFD.
 */
final class CleanText {
  private static final char REPLACEMENT = '\ufffd';

  private CleanText() {}

  /** The words with every odd character replaced; the same string where there is none. */
  static String of(String words) {
    int odd = firstOdd(words, 0);
    if (odd == words.length()) {
      return words;
    }
    StringBuilder clean = new StringBuilder(words.length());
    append(words, odd, clean);
    return clean.toString();
  }

  static void append(String words, StringBuilder out) {
    append(words, firstOdd(words, 0), out);
  }

  private static void append(String words, int firstOdd, StringBuilder out) {
    int copied = 0;
    int odd = firstOdd;
    while (odd < words.length()) {
      out.append(words, copied, odd);
      copied = appendOdd(words, odd, out);
      odd = firstOdd(words, copied);
    }
    out.append(words, copied, words.length());
  }

  private static int firstOdd(String words, int from) {
    int i = from;
    while (i < words.length() && !Characters.isOdd(words.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Writes what stands for the character, and returns where to go on. */
  private static int appendOdd(String words, int at, StringBuilder out) {
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
