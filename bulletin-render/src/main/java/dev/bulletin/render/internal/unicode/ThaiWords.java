// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal.unicode;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where a line may break between Thai words, which are written without spaces: by the JDK's
 * dictionary. Its time grows with the square of the length of a text, so that a long one is given
 * to it piece by piece. Each piece begins at a break, and goes on beyond the last one that is taken
 * from it, as the words to come tell where a word ends. Of words, the breaks are those of the text
 * as a whole; of letters in a row that are none, they may be others.
 */
final class ThaiWords {

  private static final Locale THAI = Locale.forLanguageTag("th");
  private static final int PIECE = 1_000;
  private static final int BEYOND = 200;

  private ThaiWords() {}

  /** Adds the breaks between Thai words of a text to those that it has otherwise. */
  static void addBreaks(String text, BitSet breaks) {
    BreakIterator words = BreakIterator.getLineInstance(THAI);
    int from = 0;
    while (text.length() - from > PIECE) {
      words.setText(text.substring(from, from + PIECE));
      from = add(words, text, from, from + PIECE - BEYOND, breaks);
    }
    words.setText(text.substring(from));
    add(words, text, from, text.length(), breaks);
  }

  /** Adds the breaks up to a place, and tells the last of them; that place where there is none. */
  private static int add(BreakIterator words, String text, int from, int to, BitSet breaks) {
    int last = from;
    for (int i = words.next(); i != BreakIterator.DONE && from + i <= to; i = words.next()) {
      last = from + i;
      if (isInside(text, last)) {
        breaks.set(last);
      }
    }
    return last == from ? to : last;
  }

  private static boolean isInside(String text, int at) {
    return at < text.length() && isThai(text.charAt(at - 1)) && isThai(text.charAt(at));
  }

  private static boolean isThai(char c) {
    return c >= '\u0e01' && c <= '\u0e5b' && c != '\u0e3f';
  }
}
