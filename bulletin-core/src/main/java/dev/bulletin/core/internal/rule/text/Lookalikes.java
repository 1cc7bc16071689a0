// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.internal.text.CharacterRange;
import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * Finds words of Latin and Cyrillic letters, where all those of one script look like those of the
 * other.
 */
final class Lookalikes {

  private static final String CYRILLIC = "аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅԌԚԜ";
  private static final String LATIN = "aeopcyxijshdqwABEKMHOPCTYXIJSGQW";

  private Lookalikes() {}

  static @Nullable CharacterRange find(String value) {
    int start = -1;
    for (int i = 0; i <= value.length(); i++) {
      boolean letter = i < value.length() && Character.isLetter(value.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (isMixed(value, start, i)) {
          return new CharacterRange(start, i);
        }
        start = -1;
      }
    }
    return null;
  }

  /**
   * "DVD" with a Russian ending is mixed by intent: its letters of neither script all have a
   * double.
   */
  private static boolean isMixed(String value, int start, int end) {
    boolean latin = false;
    boolean cyrillic = false;
    boolean latinHide = true;
    boolean cyrillicHide = true;
    for (int i = start; i < end; i++) {
      char c = value.charAt(i);
      UnicodeScript script = UnicodeScript.of(c);
      if (script == UnicodeScript.LATIN) {
        latin = true;
        latinHide &= LATIN.indexOf(c) >= 0;
      } else if (script == UnicodeScript.CYRILLIC) {
        cyrillic = true;
        cyrillicHide &= CYRILLIC.indexOf(c) >= 0;
      }
    }
    return latin && cyrillic && (latinHide || cyrillicHide);
  }
}
