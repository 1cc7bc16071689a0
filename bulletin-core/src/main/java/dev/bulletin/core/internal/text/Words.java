// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import java.util.Locale;

/**
 * Compares words as a reader does, who minds neither case nor punctuation nor how wide a space is.
 */
public final class Words {

  /** How many letters and digits at each end make a mark. */
  private static final int AT_EDGE = 4;

  /** Letters of ASCII in lower case and digits, at their own places; elsewhere 0. */
  private static final byte[] FOLDED = new byte[128];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = (byte) foldedLetter(c);
    }
  }

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

  /**
   * A number that words have in common where they are the same when folded. It is made of the first
   * four letters or digits and the last four, which tell most words from others.
   */
  public static int mark(String value) {
    int mark = 0;
    int letters = 0;
    for (int i = 0; i < value.length() && letters < AT_EDGE; i++) {
      int folded = foldedOrNone(value.charAt(i));
      if (folded != 0) {
        mark = 31 * mark + folded;
        letters++;
      }
    }
    for (int i = value.length() - 1; i >= 0 && letters > 0; i--) {
      int folded = foldedOrNone(value.charAt(i));
      if (folded != 0) {
        mark = 31 * mark + folded;
        letters--;
      }
    }
    return mark;
  }

  private static int foldedOrNone(char c) {
    return c < 128 ? FOLDED[c] : foldedLetter(c);
  }

  /** As it is at any place in words; 0 where it is no letter or digit. */
  private static int foldedLetter(char c) {
    if (!Character.isLetterOrDigit(c)) {
      return 0;
    }
    char folded = Character.toLowerCase(c);
    return folded == 'ς' ? 'σ' : folded;
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
