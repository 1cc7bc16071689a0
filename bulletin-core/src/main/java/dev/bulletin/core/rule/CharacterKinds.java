// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.internal.text.MisreadBytes;
import dev.bulletin.core.internal.text.Stopgaps;
import java.lang.Character.UnicodeScript;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The traits of each character by itself, as bits. What lies beyond ASCII is looked up once for a
 * page of 256 characters, since the properties of Unicode are slow to ask for.
 */
final class CharacterKinds {

  /** A space: no trait, but two of them are. */
  static final int SPACE = 1 << 31;

  /** A character beyond ASCII that is the same as one of ASCII, where case is no matter. */
  static final int FOLDED = 1 << 30;

  /** What stands behind the first character of one that was misread: no trait, but both are. */
  static final int GOES_ON = 1 << 29;

  /** What is said of a character beside its traits. */
  static final int NO_TRAIT = SPACE | FOLDED | GOES_ON;

  private static final int PAGE = 256;
  private static final int[] ASCII = new int[128];
  private static final AtomicReferenceArray<int[]> PAGES =
      new AtomicReferenceArray<>((Character.MAX_VALUE + 1) / PAGE);

  static {
    for (int c = 0; c < ASCII.length; c++) {
      ASCII[c] = ofAscii((char) c);
    }
  }

  private CharacterKinds() {}

  /** The traits of a character of the basic plane; half of a pair is a surrogate by itself. */
  static int of(char c) {
    return c < 128 ? ASCII[c] : page(c / PAGE)[c % PAGE];
  }

  /** The traits of a code point; a surrogate without its other half is one, too. */
  static int of(int point) {
    return point <= Character.MAX_VALUE ? of((char) point) : ofBeyond(point);
  }

  private static int[] page(int number) {
    int[] page = PAGES.get(number);
    if (page == null) {
      page = new int[PAGE];
      for (int i = 0; i < PAGE; i++) {
        page[i] = ofBeyond(number * PAGE + i);
      }
      PAGES.set(number, page);
    }
    return page;
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
      case ' ' -> SPACE;
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
    boolean isFolded = Stopgaps.folded(c) != 0;
    return CharacterTrait.BEYOND_ASCII.bit
        | (isFolded ? FOLDED : 0)
        | ofMisread(c)
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

  /** The first character of one that was misread has the trait by itself; see {@link CloseScan}. */
  private static int ofMisread(int c) {
    if (c > Character.MAX_VALUE) {
      return 0;
    }
    boolean begins = MisreadBytes.sequence((char) c) > 0;
    return begins ? CharacterTrait.MISREAD.bit : MisreadBytes.goesOn((char) c) ? GOES_ON : 0;
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
