// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import java.util.Locale;

/**
 * The first place where bytes are not JSON (RFC 8259).
 *
 * @param start the offset of the first character in question
 * @param end the offset after the last
 * @param kind what is wrong with it
 */
public record SyntaxFault(int start, int end, Kind kind) {

  /** What can be wrong. */
  public enum Kind {
    /** There is no value at all. */
    EMPTY,
    /** The text ends in the middle. */
    END,
    /** Something follows the value. */
    SECOND_VALUE,
    /** A comma before a closing bracket. */
    TRAILING_COMMA,
    /** No comma between two members or elements. */
    COMMA_MISSING,
    /** No colon after a name. */
    COLON_MISSING,
    /** No value where one must stand. */
    VALUE_MISSING,
    /** A name that is no string. */
    NAME_UNQUOTED,
    /** A string in single or typographic quotation marks. */
    QUOTATION_MARK,
    /** A comment. */
    COMMENT,
    /** A bare word: NaN, undefined, True. */
    WORD,
    /** A number that JSON does not write so. */
    NUMBER,
    /** A control character in a string; a line break among them. */
    CONTROL_CHARACTER,
    /** A backslash before what it does not escape. */
    ESCAPE,
    /** A bracket that closes what is not open. */
    BRACKET,
    /** Any other character. */
    CHARACTER;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The kind as message keys write it. */
    public String key() {
      return key;
    }
  }
}
