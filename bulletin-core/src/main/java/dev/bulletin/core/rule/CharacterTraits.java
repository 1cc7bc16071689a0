// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import java.lang.Character.UnicodeScript;

/**
 * Which kinds of character a string holds, found in one scan, so that a rule need not look where
 * there is nothing.
 *
 * <p>An immutable value, safe for use by any number of threads.
 *
 * @since 0.1
 */
public final class CharacterTraits {

  private static final int[] ASCII = new int[128];

  static {
    for (int c = 0; c < ASCII.length; c++) {
      ASCII[c] = ofAscii((char) c);
    }
  }

  private final int bits;

  private CharacterTraits(int bits) {
    this.bits = bits;
  }

  /**
   * Scans a string.
   *
   * @param value the string
   * @return what kinds of character it holds
   */
  public static CharacterTraits of(String value) {
    int bits = edges(value);
    int length = value.length();
    char before = 0;
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c < 128) {
        bits |= ASCII[c];
        if (c == ' ' && before == ' ') {
          bits |= CharacterTrait.DOUBLE_SPACE.bit;
        }
      } else {
        int point = value.codePointAt(i);
        bits |= ofBeyond(point);
        i += Character.charCount(point) - 1;
      }
      before = c;
    }
    return new CharacterTraits(bits);
  }

  /**
   * Whether the string holds some character of a kind.
   *
   * @param trait the kind
   * @return whether it does
   */
  public boolean has(CharacterTrait trait) {
    return (bits & trait.bit) != 0;
  }

  private static int edges(String value) {
    int last = value.length() - 1;
    boolean edge = last >= 0 && (isSpace(value.charAt(0)) || isSpace(value.charAt(last)));
    return edge ? CharacterTrait.EDGE_SPACE.bit : 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static int ofAscii(char c) {
    if (c >= 'a' && c <= 'z') {
      return CharacterTrait.LOWER_CASE.bit;
    }
    if (c >= 'A' && c <= 'Z') {
      return CharacterTrait.UPPER_CASE.bit;
    }
    if (c >= '0' && c <= '9') {
      return CharacterTrait.DIGIT.bit;
    }
    return switch (c) {
      case '\n' -> CharacterTrait.LINE_FEED.bit;
      case '\r' -> CharacterTrait.CARRIAGE_RETURN.bit;
      case '\t' -> CharacterTrait.TAB.bit;
      case '{' -> CharacterTrait.BRACE.bit;
      case '[', '<' -> CharacterTrait.BRACKET.bit;
      case '*' -> CharacterTrait.ASTERISK.bit;
      case '`', '_', '~', '&', '>', '=' -> CharacterTrait.MARKUP.bit;
      case ':' -> CharacterTrait.COLON.bit;
      case '@' -> CharacterTrait.AT_SIGN.bit;
      case '.' -> CharacterTrait.FULL_STOP.bit;
      default -> c < ' ' || c == 0x7F ? CharacterTrait.CONTROL.bit : 0;
    };
  }

  private static int ofBeyond(int c) {
    int bits = CharacterTrait.BEYOND_ASCII.bit;
    return bits
        | switch (Character.getType(c)) {
          case Character.CONTROL -> CharacterTrait.CONTROL.bit;
          case Character.FORMAT -> ofFormat(c);
          case Character.PRIVATE_USE, Character.UNASSIGNED -> CharacterTrait.PRIVATE_USE.bit;
          case Character.SURROGATE -> CharacterTrait.LONE_SURROGATE.bit;
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK ->
              CharacterTrait.COMBINING_MARK.bit;
          case Character.UPPERCASE_LETTER,
              Character.LOWERCASE_LETTER,
              Character.TITLECASE_LETTER,
              Character.MODIFIER_LETTER,
              Character.OTHER_LETTER ->
              ofLetter(c);
          default -> ofOther(c);
        };
  }

  private static int ofFormat(int c) {
    boolean bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return bidi ? CharacterTrait.BIDI_CONTROL.bit : CharacterTrait.INVISIBLE.bit;
  }

  private static int ofLetter(int c) {
    if (UnicodeScript.of(c) == UnicodeScript.LATIN) {
      return CharacterTrait.LATIN_BEYOND_ASCII.bit;
    }
    int direction = Character.getDirectionality(c);
    boolean rightToLeft =
        direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    return CharacterTrait.OTHER_SCRIPT.bit | (rightToLeft ? CharacterTrait.RIGHT_TO_LEFT.bit : 0);
  }

  private static int ofOther(int c) {
    return switch (c) {
      case 0xFFFD -> CharacterTrait.REPLACEMENT.bit;
      case 0x2026 -> CharacterTrait.FULL_STOP.bit;
      default -> 0;
    };
  }
}
