// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.render.internal.CharacterSet;
import dev.bulletin.render.internal.Chars;

/** Finds words that can be copied as they are: most are so, and looked at once. */
final class PlainWords {
  /** What may need an escape anywhere in a line, or a replacement. */
  private static final CharacterSet SPECIAL =
      CleanText.odd().add("\t").add(TextEscaper.ACTS_ANYWHERE);

  private PlainWords() {}

  /** Copies the words where they can be, and tells whether it did. */
  static boolean copy(String words, Context context, Chars out) {
    int length = words.length();
    if (length == 0
        || !maybeBegin(words.charAt(0), context)
        || Characters.isSpace(words.charAt(length - 1))
        || SPECIAL.first(words, 0) < length) {
      return false;
    }
    out.append(words);
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
