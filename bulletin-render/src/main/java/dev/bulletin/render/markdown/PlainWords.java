// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.render.internal.CharacterSet;

/** Tells which words can be written as they are: most are so, and looked at once. */
final class PlainWords {
  /**
   * What may need an escape anywhere in a line, or a replacement. An exclamation mark needs one
   * only before a link, which looks for it.
   */
  private static final CharacterSet SPECIAL =
      CleanText.odd().add("\t").add(TextEscaper.ACTS_ANYWHERE).remove("!");

  private PlainWords() {}

  /** Whether there are words, and nothing in them acts but maybe at the beginning of a line. */
  static boolean areAll(String words) {
    int special = SPECIAL.first(words, 0);
    while (words.startsWith("& ", special)) { // begins no entity
      special = SPECIAL.first(words, special + 1);
    }
    return special == words.length() && special > 0;
  }

  /** Whether they may begin a line: a letter begins no block, nor does anything beyond ASCII. */
  static boolean mayBegin(String words, Context context) {
    char first = words.charAt(0);
    return Characters.isAsciiLetter(first)
        || (Characters.isDigit(first) && !mayBeNumber(words))
        || (!Characters.isWhitespace(first) && (first >= 0x80 || context != Context.PARAGRAPH));
  }

  /** Whether they are digits alone, or digits before what may make them an item's number. */
  private static boolean mayBeNumber(String words) {
    int end = 1;
    while (end < words.length() && Characters.isDigit(words.charAt(end))) {
      end++;
    }
    return end == words.length() || words.charAt(end) == '.' || words.charAt(end) == ')';
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
