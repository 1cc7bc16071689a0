// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.render.internal.CharacterSet;

/** Tells which words can be written as they are: most are so, and looked at once. */
final class PlainWords {
  /** What may need an escape anywhere in a line, or a replacement. */
  private static final CharacterSet SPECIAL =
      CleanText.odd().add("\t").add(TextEscaper.ACTS_ANYWHERE);

  private PlainWords() {}

  /** Whether there are words, and nothing in them acts but maybe at the beginning of a line. */
  static boolean areAll(String words) {
    return !words.isEmpty() && SPECIAL.first(words, 0) == words.length();
  }

  /** Whether they may begin a line: a letter begins no block, nor does anything beyond ASCII. */
  static boolean mayBegin(char first, Context context) {
    return Characters.isAsciiLetter(first)
        || !Characters.isWhitespace(first) && (first >= 0x80 || context != Context.PARAGRAPH);
  }

  /** Whether there is nothing in the words but spaces and line breaks. */
  static boolean areBlank(CharSequence words) {
    return areBlank(words, 0, words.length());
  }

  static boolean areBlank(CharSequence words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Characters.isWhitespace(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
