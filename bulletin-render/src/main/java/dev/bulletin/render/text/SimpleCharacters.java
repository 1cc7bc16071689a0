// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

/**
 * The characters of which most text in European languages, Arabic and Hebrew consists: one column
 * wide, and breaking at spaces by a handful of rules, so that such text needs neither the table of
 * characters nor the whole algorithm.
 */
final class SimpleCharacters {
  /** Text whose ambiguous characters are wide is simple only as far as it is ASCII. */
  private static final boolean[] ASCII = new boolean[0x7f];

  private static final boolean[] ALL = new boolean[0x2040];

  static {
    for (char c = ' '; c < ASCII.length; c++) {
      ASCII[c] = true;
    }
    System.arraycopy(ASCII, 0, ALL, 0, ASCII.length);
    add('\u00c0', '\u00d6');
    add('\u00d8', '\u00f6');
    add('\u00f8', '\u024f');
    add('\u0388', '\u038a');
    add('\u038e', '\u03a1');
    add('\u03a3', '\u03ce');
    add('\u0400', '\u0481');
    add('\u048a', '\u052f');
    add('\u05d0', '\u05ea');
    add('\u0620', '\u064a');
    add('\u0660', '\u0669');
    for (char c : "\u00a0\u202f«»‘’“”‹›–—…·°€£§،؛؟".toCharArray()) {
      if (c < ALL.length) {
        ALL[c] = true;
      }
    }
  }

  private SimpleCharacters() {}

  private static void add(char first, char last) {
    for (char c = first; c <= last; c++) {
      ALL[c] = true;
    }
  }

  /** By character, whether it is simple; those past its end are not. */
  static boolean[] table(boolean wideAmbiguous) {
    return wideAmbiguous ? ASCII : ALL;
  }

  /** The table of ASCII alone. */
  static boolean[] ascii() {
    return ASCII;
  }

  static boolean contains(boolean[] table, char c) {
    return c < table.length && table[c];
  }
}
