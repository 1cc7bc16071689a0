// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.Plain;
import dev.bulletin.core.Text;

/** Tells sentences in capitals from names, numbers and abbreviations in a row. */
final class Capitals {

  private static final int WORDS = 4;
  private static final int LETTERS = 12;

  private Capitals() {}

  /** A cheap look at the beginning, which most texts do not pass. */
  static boolean startsSo(Text text) {
    String start =
        text.inlines().isEmpty() || !(text.inlines().get(0) instanceof Plain plain)
            ? ""
            : plain.value();
    for (int i = 0; i < Math.min(start.length(), 12); i++) {
      char c = start.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= 128 && Character.isLowerCase(c))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is 4 words or more, all in capitals, and no list of abbreviations. */
  static boolean all(String value) {
    int words = 0;
    int letters = 0;
    int commas = 0;
    boolean inWord = false;
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      int c = value.codePointAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        words += inWord ? 0 : 1;
        letters++;
        inWord = true;
      } else if (c != '\'' && c != '’' && Character.getType(c) != Character.NON_SPACING_MARK) {
        commas += c == ',' ? 1 : 0;
        inWord = false;
      }
    }
    return words >= WORDS && letters >= LETTERS && commas + 1 < words;
  }
}
