// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.internal.text.CharacterRange;
import dev.bulletin.core.internal.text.NextPlaces;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds gaps of a form in words: {@code [NAME]}, {@code [write your text]}, {@code <DOI>}, {@code
 * TODO:}.
 */
final class Gaps {

  /** Languages in which "todo" is a word. */
  private static final Set<String> TODO_IS_A_WORD = Set.of("es", "pt", "gl");

  private Gaps() {}

  static @Nullable CharacterRange find(String value, String language) {
    NextPlaces places = new NextPlaces(value);
    for (int i = 0; i < value.length(); i++) {
      CharacterRange found =
          switch (value.charAt(i)) {
            case '[' -> enclosed(value, i, "]", places);
            case '<' -> isGlued(value, i) ? null : enclosed(value, i, ">", places);
            case 'T' -> todo(value, i, language);
            default -> null;
          };
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable CharacterRange enclosed(
      String value, int open, String closing, NextPlaces places) {
    int close = places.of(closing, open + 1);
    // What is followed by "(" is a link of Markdown, which another rule knows.
    boolean isLink = close >= 0 && value.startsWith("(", close + 1);
    if (close < 0 || isLink) {
      return null;
    }
    String inside = inside(value, open, close);
    boolean gap = closing.equals("]") ? GapWords.isGap(inside) : GapWords.isAngledGap(inside);
    return gap ? new CharacterRange(open, close + 1) : null;
  }

  /**
   * No farther than to the next opening: where one is inside, only the first word matters. The
   * opening stays, so that what is before it is not taken for capitals alone.
   */
  private static String inside(String value, int open, int close) {
    int next = value.indexOf(value.charAt(open), open + 1);
    return value.substring(open + 1, next < 0 || next > close ? close : next + 1);
  }

  private static boolean isGlued(String value, int at) {
    return at > 0 && Character.isLetterOrDigit(value.charAt(at - 1));
  }

  private static @Nullable CharacterRange todo(String value, int at, String language) {
    int end = at + 4;
    if (!value.startsWith("TODO", at) || isGlued(value, at) || isWord(language)) {
      return null;
    }
    boolean told = value.startsWith(":", end) || isAlone(value, at, end);
    return told ? new CharacterRange(at, end) : null;
  }

  /** Whether only white space is around; what is behind tells sooner where there are many. */
  private static boolean isAlone(String value, int start, int end) {
    return isWhitespace(value, end, value.length()) && isWhitespace(value, 0, start);
  }

  private static boolean isWhitespace(String value, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(String language) {
    int hyphen = language.indexOf('-');
    String primary = hyphen < 0 ? language : language.substring(0, hyphen);
    return TODO_IS_A_WORD.contains(primary.toLowerCase(Locale.ROOT));
  }
}
