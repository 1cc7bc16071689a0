// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.render.internal.CharacterSet;
import org.jspecify.annotations.Nullable;

/**
 * Which characters may not stand for themselves in one place of a document, and what is written for
 * them.
 *
 * <p>Line breaks are LF, CR, CR LF, U+0085, U+2028 and U+2029, as the format counts them.
 *
 * @param lineBreak what is written for a line break
 * @param ascii what is written for each ASCII character; null where it stands for itself
 * @param special what is to be looked at more closely
 */
@SuppressWarnings("ArrayRecordComponent") // escapes are not compared
record Escapes(String lineBreak, @Nullable String[] ascii, CharacterSet special) {

  private static final String BREAK = "<br>\n";
  private static final String REPLACEMENT = "\uFFFD";

  static final Escapes TEXT = of(BREAK, true);
  static final Escapes PREFORMATTED = of("\n", false);

  /** An attribute keeps its line breaks too. */
  static final Escapes ATTRIBUTE = PREFORMATTED;

  private static Escapes of(String lineBreak, boolean replacesLineFeed) {
    @Nullable String[] ascii = new @Nullable String[128];
    for (char c = 0; c < 128; c++) {
      ascii[c] = (c < ' ' && c != '\t') || c == 127 ? REPLACEMENT : ascii(c);
    }
    ascii['\n'] = replacesLineFeed ? lineBreak : null;
    ascii['\r'] = lineBreak;
    return new Escapes(lineBreak, ascii, special(ascii));
  }

  private static CharacterSet special(@Nullable String[] ascii) {
    CharacterSet special =
        new CharacterSet()
            .add(0x7F, 0x9F)
            .add("\u2028\u2029")
            .add(Character.MIN_SURROGATE, Character.MAX_SURROGATE)
            .add(0xFDD0, 0xFDEF)
            .add(0xFFFE, 0xFFFF);
    for (int c = 0; c < ascii.length; c++) {
      if (ascii[c] != null) {
        special.add(c, c);
      }
    }
    return special;
  }

  private static @Nullable String ascii(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> null;
    };
  }

  /** The end of the run from an index on in which every character stands for itself. */
  int cleanEnd(String value, int from) {
    int end = special.first(value, from);
    while (end + 1 < value.length() && isPair(value.charAt(end), value.charAt(end + 1))) {
      end = special.first(value, end + 2);
    }
    return end;
  }

  /** What is written for the character at an index that is not clean. */
  String replacementAt(String value, int index) {
    char c = value.charAt(index);
    if (c < 128) {
      String written = ascii[c];
      return written == null ? REPLACEMENT : written;
    }
    return c == '\u0085' || c == '\u2028' || c == '\u2029' ? lineBreak : REPLACEMENT;
  }

  /** How many characters that replaces. */
  int lengthAt(String value, int index) {
    if (index + 1 == value.length()) {
      return 1;
    }
    char c = value.charAt(index);
    char next = value.charAt(index + 1);
    return (c == '\r' && next == '\n') || Character.isSurrogatePair(c, next) ? 2 : 1;
  }

  /** Whether the two make a character, and not a noncharacter such as U+1FFFE. */
  private static boolean isPair(char high, char low) {
    return Character.isSurrogatePair(high, low)
        && (Character.toCodePoint(high, low) & 0xFFFE) != 0xFFFE;
  }
}
