// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.render.internal.CharacterSet;
import org.jspecify.annotations.Nullable;

/**
 * Which characters may not stand for themselves in one place of a document, and what is written for
 * them.
 *
 * <p>Line breaks are LF, CR, CR LF, U+0085, U+2028 and U+2029, as the format counts them.
 */
final class Escapes {

  private static final String BREAK = "<br>\n";
  private static final String REPLACEMENT = "\uFFFD";

  static final Escapes TEXT = new Escapes(BREAK, true);
  static final Escapes PREFORMATTED = new Escapes("\n", false);

  /** An attribute keeps its line breaks too. */
  static final Escapes ATTRIBUTE = PREFORMATTED;

  /** What is written for each ASCII character; null where it stands for itself. */
  private final @Nullable String[] ascii = new String[128];

  /** What is to be looked at more closely. */
  private final CharacterSet special =
      new CharacterSet()
          .add(0x7F, 0x9F)
          .add("\u2028\u2029")
          .add(Character.MIN_SURROGATE, Character.MAX_SURROGATE)
          .add(0xFDD0, 0xFDEF)
          .add(0xFFFE, 0xFFFF);

  private final String lineBreak;

  private Escapes(String lineBreak, boolean replacesLineFeed) {
    this.lineBreak = lineBreak;
    for (char c = 0; c < 128; c++) {
      @Nullable String written = (c < ' ' && c != '\t') || c == 127 ? REPLACEMENT : ascii(c);
      if (c == '\n') {
        written = replacesLineFeed ? lineBreak : null;
      } else if (c == '\r') {
        written = lineBreak;
      }
      ascii[c] = written;
      if (written != null) {
        special.add(c, c);
      }
    }
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

  /** The end of the run from {@code from} in which every character stands for itself. */
  int cleanPrefix(char[] chars, int from, int to) {
    int end = special.first(chars, from, to);
    while (end + 1 < to && isPair(chars[end], chars[end + 1])) {
      end = special.first(chars, end + 2, to);
    }
    return end;
  }

  /** What is written for the character at an index that is not clean. */
  String replacementAt(char[] value, int index) {
    char c = value[index];
    if (c < 128) {
      String written = ascii[c];
      return written == null ? REPLACEMENT : written;
    }
    return c == '\u0085' || c == '\u2028' || c == '\u2029' ? lineBreak : REPLACEMENT;
  }

  /** How many characters that replaces. */
  int lengthAt(char[] value, int index) {
    if (index + 1 == value.length) {
      return 1;
    }
    char c = value[index];
    char next = value[index + 1];
    return (c == '\r' && next == '\n') || Character.isSurrogatePair(c, next) ? 2 : 1;
  }

  /** Whether the two make a character, and not a noncharacter such as U+1FFFE. */
  private static boolean isPair(char high, char low) {
    return Character.isSurrogatePair(high, low)
        && (Character.toCodePoint(high, low) & 0xFFFE) != 0xFFFE;
  }
}
