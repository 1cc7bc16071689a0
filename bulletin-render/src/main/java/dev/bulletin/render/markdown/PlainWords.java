// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

/** Finds words that can be copied as they are: most are so, and looked at once. */
final class PlainWords {
  private PlainWords() {}

  static boolean canBeCopied(String words, Context context) {
    int length = words.length();
    if (length == 0
        || !maybeBegin(words.charAt(0), context)
        || Characters.isSpace(words.charAt(length - 1))) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (TextEscaper.isSpecial(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A letter begins no block, nor does anything beyond ASCII. */
  private static boolean maybeBegin(char first, Context context) {
    return Characters.isAsciiLetter(first)
        || first >= 0x80
        || context != Context.PARAGRAPH && !Characters.isSpace(first);
  }

  /** Whether there is nothing in the words but spaces and line breaks. */
  static boolean areBlank(CharSequence words) {
    for (int i = 0; i < words.length(); i++) {
      if (!Characters.isWhitespace(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
