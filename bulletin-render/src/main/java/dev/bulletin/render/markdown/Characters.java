// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

/** What a character is to Markdown. */
final class Characters {
  private static final int PUNCTUATION =
      1 << Character.CONNECTOR_PUNCTUATION
          | 1 << Character.DASH_PUNCTUATION
          | 1 << Character.START_PUNCTUATION
          | 1 << Character.END_PUNCTUATION
          | 1 << Character.INITIAL_QUOTE_PUNCTUATION
          | 1 << Character.FINAL_QUOTE_PUNCTUATION
          | 1 << Character.OTHER_PUNCTUATION;
  private static final int SYMBOL =
      1 << Character.MATH_SYMBOL
          | 1 << Character.CURRENCY_SYMBOL
          | 1 << Character.MODIFIER_SYMBOL
          | 1 << Character.OTHER_SYMBOL;

  private Characters() {}

  static boolean isSpace(int c) {
    return c == ' ' || c == '\t';
  }

  /** A line feed stands for every line break, and for the beginning and the end of the words. */
  static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  static boolean isAsciiPunctuation(int c) {
    return c > ' ' && c < 0x7f && !isAsciiAlphanumeric(c);
  }

  static boolean isAsciiAlphanumeric(int c) {
    return isAsciiLetter(c) || isDigit(c);
  }

  static boolean isAsciiLetter(int c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Unicode whitespace character: CommonMark 0.31.2, section 2.1. */
  static boolean isWhitespace(int c) {
    return c <= ' ' ? c == ' ' || c >= '\t' && c <= '\r' : c > 0x7f && isUnicodeWhitespace(c);
  }

  private static boolean isUnicodeWhitespace(int c) {
    return c == 0x85 || Character.isSpaceChar(c);
  }

  /**
   * Unicode punctuation, to which CommonMark 0.31 adds the symbols, and earlier versions did not.
   */
  static boolean isPunctuation(int c, boolean withSymbols) {
    if (c < 0x80) {
      return isAsciiPunctuation(c);
    }
    int type = 1 << Character.getType(c);
    return (type & PUNCTUATION) != 0 || withSymbols && (type & SYMBOL) != 0;
  }
}
