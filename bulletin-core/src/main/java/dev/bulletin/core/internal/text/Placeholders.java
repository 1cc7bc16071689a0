// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import org.jspecify.annotations.Nullable;

/** Finds what a template's author meant to be filled in, in the ways that programs write it. */
public final class Placeholders {

  private static final int LONGEST = 80;

  private Placeholders() {}

  /**
   * The first of <code>{{name}}</code>, <code>{% if %}</code>, <code>${name}</code> and <code>
   * *|NAME|*</code>; null where there is none.
   */
  public static @Nullable CharacterRange find(String value) {
    NextPlaces places = new NextPlaces(value);
    for (int i = 0; i + 3 < value.length(); i++) {
      String end = endOf(value.charAt(i), value.charAt(i + 1));
      if (end != null) {
        CharacterRange found = upTo(value, i, end, places);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** The words that typesetters fill pages with; null where they are not there. */
  public static @Nullable CharacterRange findFiller(String value) {
    String filler = "lorem ipsum";
    for (int i = 0; i + filler.length() <= value.length(); i++) {
      char c = value.charAt(i);
      if ((c == 'l' || c == 'L') && value.regionMatches(true, i, filler, 0, filler.length())) {
        return new CharacterRange(i, i + filler.length());
      }
    }
    return null;
  }

  private static @Nullable String endOf(char first, char second) {
    if (first == '{') {
      return second == '{' ? "}}" : second == '%' ? "%}" : null;
    }
    if (first == '$') {
      return second == '{' ? "}" : null;
    }
    return first == '*' && second == '|' ? "|*" : null;
  }

  private static @Nullable CharacterRange upTo(
      String value, int start, String end, NextPlaces places) {
    int close = places.of(end, start + 2);
    if (close < 0 || close - start > LONGEST || value.substring(start, close).contains("\n")) {
      return null;
    }
    boolean named = value.substring(start + 2, close).chars().anyMatch(Character::isLetter);
    return named ? new CharacterRange(start, close + end.length()) : null;
  }
}
