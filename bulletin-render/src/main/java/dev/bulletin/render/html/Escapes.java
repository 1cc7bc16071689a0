// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

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
  static final Escapes ATTRIBUTE = new Escapes("\n", false);

  /** What is written for each ASCII character; null where it stands for itself. */
  private final @Nullable String[] ascii = new String[128];

  /** The same, for the loop that looks at every character. */
  private final boolean[] special = new boolean[128];

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
      special[c] = written != null;
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
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c < 128) {
        if (special[c]) {
          return i;
        }
      } else if (Character.isHighSurrogate(c)) {
        if (i + 1 == to || !isPair(c, chars[i + 1])) {
          return i;
        }
        i++;
      } else if (isSpecial(c)) {
        return i;
      }
    }
    return to;
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
    return Character.isLowSurrogate(low) && (Character.toCodePoint(high, low) & 0xFFFE) != 0xFFFE;
  }

  private static boolean isSpecial(char c) {
    if (c < 0x2028) {
      return c < 0xA0;
    }
    return c <= 0x2029
        || (c >= 0xDC00 && c <= 0xDFFF)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || c >= 0xFFFE;
  }
}
