// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.internal.text.CharacterRange;
import org.jspecify.annotations.Nullable;

/** Finds runs of letters that go against the direction of the text around them. */
final class Directions {

  private static final int MOST = 40;

  private Directions() {}

  /**
   * The first run of more than 40 such letters; words that are addresses belong to no direction.
   */
  static @Nullable CharacterRange against(String value, boolean rightToLeft) {
    int start = -1;
    int last = 0;
    int letters = 0;
    AddressWords addresses = new AddressWords(value);
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      int direction = direction(value.codePointAt(i));
      if (direction == 0) {
        continue;
      }
      boolean against = (direction < 0) != rightToLeft;
      if (against && addresses.hold(i)) {
        continue;
      }
      if (!against && letters > MOST) {
        break;
      }
      start = against ? (start < 0 ? i : start) : -1;
      letters = against ? letters + 1 : 0;
      last = against ? i : last;
    }
    return letters > MOST
        ? new CharacterRange(start, last + Character.charCount(value.codePointAt(last)))
        : null;
  }

  /** 1 for a letter from left to right, -1 for one from right to left, 0 for all else. */
  private static int direction(int c) {
    if (!Character.isLetter(c)) {
      return 0;
    }
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          -1;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
      default -> 0;
    };
  }

  /** Which words are addresses, asked from the first letter to the last: each is judged once. */
  private static final class AddressWords {

    private final String value;
    private int end;
    private boolean isAddress;

    AddressWords(String value) {
      this.value = value;
    }

    boolean hold(int at) {
      if (at >= end) {
        isAddress = isAddress(word(at));
      }
      return isAddress;
    }

    private String word(int at) {
      int start = at;
      while (start > 0 && !Character.isWhitespace(value.charAt(start - 1))) {
        start--;
      }
      end = at;
      while (end < value.length() && !Character.isWhitespace(value.charAt(end))) {
        end++;
      }
      return value.substring(start, end);
    }

    private static boolean isAddress(String word) {
      return word.contains("://")
          || word.contains("www.")
          || word.indexOf('@') > 0
          || word.startsWith("mailto:");
    }
  }
}
