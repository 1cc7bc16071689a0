// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.shape;

import dev.bulletin.core.diagnostic.StructureCode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the format's kinds of string are. Each method gives the first fault, or null where there is
 * none.
 */
public final class Strings {

  private static final Pattern DATE_OR_TIME =
      Pattern.compile(
          "[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?");
  private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
  private static final Pattern LANGUAGE_TAG =
      Pattern.compile(
          "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"
              + "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?"
              + "|x(?:-[a-z0-9]{1,8})+"
              + "|en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)"
              + "|sgn-(?:be-fr|be-nl|ch-de)",
          Pattern.CASE_INSENSITIVE);

  private Strings() {}

  /** A line: 1 to 300 code points, no line break, not blank. */
  public static @Nullable StructureCode lineFault(String value) {
    if (isBlank(value)) {
      return StructureCode.TEXT_BLANK;
    }
    if (isLongerThan(value, 300)) {
      return StructureCode.TEXT_TOO_LONG;
    }
    for (int i = 0; i < value.length(); i++) {
      if (isLineBreak(value.charAt(i))) {
        return StructureCode.LINE_BREAK_UNEXPECTED;
      }
    }
    return null;
  }

  /** An address: 1 to 2048 code points, no white space or control character. */
  public static @Nullable StructureCode addressFault(String value) {
    boolean wrong =
        value.isEmpty()
            || isLongerThan(value, 2048)
            || holdsControl(value)
            || holdsWhiteSpace(value);
    return wrong ? StructureCode.ADDRESS_MALFORMED : null;
  }

  /** An image's source: 1 to 2048 code points, no control character. */
  public static @Nullable StructureCode imageSourceFault(String value) {
    boolean wrong = value.isEmpty() || isLongerThan(value, 2048) || holdsControl(value);
    return wrong ? StructureCode.ADDRESS_MALFORMED : null;
  }

  /** A well-formed language tag: RFC 5646, section 2.1. */
  public static @Nullable StructureCode languageTagFault(String value) {
    return isLanguageAndRegion(value) || LANGUAGE_TAG.matcher(value).matches()
        ? null
        : StructureCode.LANGUAGE_MALFORMED;
  }

  /** The digits of a date or time. */
  public static @Nullable StructureCode dateOrTimeFault(String value) {
    return IsoDigits.isUsual(value) || DATE_OR_TIME.matcher(value).matches()
        ? null
        : StructureCode.DATE_MALFORMED;
  }

  /** The kind of an item. */
  public static @Nullable StructureCode kindFault(String value) {
    return value.length() <= 40 && KIND.matcher(value).matches()
        ? null
        : StructureCode.KIND_MALFORMED;
  }

  /** An identifier: 1 to 200 code points, no white space. */
  public static @Nullable StructureCode identifierFault(String value) {
    boolean wrong = value.isEmpty() || isLongerThan(value, 200) || holdsWhiteSpace(value);
    return wrong ? StructureCode.ID_MALFORMED : null;
  }

  /**
   * Whether a string holds more than so many code points; counts only where the units alone do not
   * tell.
   */
  public static boolean isLongerThan(String value, int max) {
    int units = value.length();
    return units > max && (units > 2 * max || value.codePointCount(0, units) > max);
  }

  /** The tags of nearly all bulletins, such as {@code en} and {@code en-GB}. */
  private static boolean isLanguageAndRegion(String value) {
    boolean language = value.length() >= 2 && isLetter(value, 0) && isLetter(value, 1);
    return language
        && (value.length() == 2
            || (value.length() == 5
                && value.charAt(2) == '-'
                && isLetter(value, 3)
                && isLetter(value, 4)));
  }

  private static boolean isLetter(String value, int at) {
    int folded = value.charAt(at) | 0x20;
    return folded >= 'a' && folded <= 'z';
  }

  private static boolean holdsWhiteSpace(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (isWhiteSpace(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsControl(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (isControl(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether all of a string is white space, or it is empty. */
  public static boolean isBlank(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!isWhiteSpace(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character ends a line: LF, CR, U+0085, U+2028 or U+2029. */
  public static boolean isLineBreak(int c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /**
   * Whether a character has the Unicode property White_Space; all that have it are in the basic
   * plane.
   */
  public static boolean isWhiteSpace(int c) {
    if (c < 0x80) {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    return c == 0x85
        || c == 0xA0
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200A)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000;
  }

  /** Whether a character is a C0 or C1 control or DEL. */
  public static boolean isControl(int c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
  }
}
