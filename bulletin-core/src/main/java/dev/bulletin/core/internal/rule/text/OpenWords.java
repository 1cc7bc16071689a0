// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.internal.text.CharacterRange;
import dev.bulletin.core.rule.CharacterTrait;
import dev.bulletin.core.rule.CharacterTraits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that say that something is not decided yet. */
final class OpenWords {

  /** In capitals, as a word of its own. */
  private static final List<String> SHORT =
      List.of("TBD", "TBC", "TBA", "T.B.D.", "T.B.C.", "T.B.A.");

  /** In any case, where no more is said about it: "to be announced on Sunday" is a decision. */
  private static final List<String> LONG =
      List.of(
          "to be announced",
          "to be confirmed",
          "to be decided",
          "to be determined",
          "à confirmer",
          "à définir",
          "à déterminer",
          "à préciser",
          "por confirmar",
          "por determinar",
          "por anunciar",
          "por definir",
          "wird noch bekannt gegeben",
          "wird noch bekanntgegeben",
          "noch zu bestimmen",
          "noch festzulegen",
          "da confermare",
          "da definire",
          "a confirmar",
          "a definir",
          "nog te bepalen");

  /** In scripts that put no spaces between words. */
  private static final List<String> UNSPACED = List.of("待定", "待确认", "待確認", "未定です", "日時未定", "場所未定");

  /** What the words of both lists begin with. */
  private static final String FIRST_LETTERS = "tàpwnda";

  private OpenWords() {}

  static @Nullable CharacterRange find(String value, CharacterTraits traits) {
    CharacterRange found =
        traits.has(CharacterTrait.UPPER_CASE) ? first(value, SHORT, false) : null;
    if (found == null
        && traits.has(CharacterTrait.STOPGAP)
        && traits.has(CharacterTrait.LOWER_CASE)) {
      found = first(value, LONG, true);
    }
    return found == null && traits.has(CharacterTrait.OTHER_SCRIPT) ? unspaced(value) : found;
  }

  /** Looks only where a word begins, and there only for what begins with the same letter. */
  private static @Nullable CharacterRange first(String value, List<String> words, boolean isLong) {
    boolean isInside = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isInside && FIRST_LETTERS.indexOf(Character.toLowerCase(c)) >= 0) {
        CharacterRange found = at(value, i, words, isLong);
        if (found != null) {
          return found;
        }
      }
      isInside = Character.isLetterOrDigit(c);
    }
    return null;
  }

  private static @Nullable CharacterRange at(
      String value, int start, List<String> words, boolean isLong) {
    char first = Character.toLowerCase(value.charAt(start));
    for (String word : words) {
      int end = start + word.length();
      if (Character.toLowerCase(word.charAt(0)) == first
          && value.regionMatches(isLong, start, word, 0, word.length())
          && ends(value, end, isLong)) {
        return new CharacterRange(start, end);
      }
    }
    return null;
  }

  private static boolean ends(String value, int end, boolean isLong) {
    if (end == value.length()) {
      return true;
    }
    char next = value.charAt(end);
    if (Character.isLetterOrDigit(next)) {
      return false;
    }
    // "TBC Bank" is a name, as "to be announced on Sunday" is a decision.
    return next != ' ' || (!isLong && !startsName(value, end + 1));
  }

  private static boolean startsName(String value, int at) {
    return at < value.length() && Character.isUpperCase(value.charAt(at));
  }

  private static @Nullable CharacterRange unspaced(String value) {
    for (String word : UNSPACED) {
      int at = value.indexOf(word);
      if (at >= 0) {
        return new CharacterRange(at, at + word.length());
      }
    }
    return null;
  }
}
