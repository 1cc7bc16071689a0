// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import java.util.Locale;

/**
 * Compares words as a reader does, who minds neither case nor punctuation nor how wide a space is.
 */
public final class Words {

  private Words() {}

  /**
   * Letters, marks and digits in lower case, with one space where there was anything else, none at
   * the ends.
   */
  public static String folded(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) >= 128) {
        return foldedBeyondAscii(value);
      }
    }
    return foldedAscii(value);
  }

  private static String foldedAscii(String value) {
    char[] out = new char[value.length()];
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        gap = length > 0;
        continue;
      }
      if (gap) {
        out[length++] = ' ';
        gap = false;
      }
      out[length++] = Character.toLowerCase(c);
    }
    return new String(out, 0, length);
  }

  private static String foldedBeyondAscii(String value) {
    StringBuilder out = new StringBuilder(value.length());
    boolean gap = false;
    for (int i = 0; i < value.length(); ) {
      int c = value.codePointAt(i);
      i += Character.charCount(c);
      if (isPartOfWord(c)) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        out.appendCodePoint(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** How many letters a string holds. */
  public static int letters(String value) {
    int letters = 0;
    for (int i = 0; i < value.length(); i++) {
      int c = value.charAt(i);
      if (c >= 128) {
        c = value.codePointAt(i);
        i += Character.charCount(c) - 1;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters;
  }

  private static boolean isPartOfWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> Character.isLetterOrDigit(c);
    };
  }
}
