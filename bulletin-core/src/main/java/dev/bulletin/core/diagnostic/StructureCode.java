// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The codes of what a reader finds wrong with a document's shape, in the order of the catalogue.
 *
 * @since 0.1
 */
public enum StructureCode {
  /** It is not one JSON document. */
  JSON_SYNTAX,
  /** It is not UTF-8. */
  JSON_ENCODING,
  /** An object has two members of one name. */
  JSON_DUPLICATE_MEMBER,
  /** It has more bytes than allowed. */
  DOCUMENT_TOO_LARGE,
  /** It nests deeper than allowed. */
  DOCUMENT_TOO_DEEP,
  /** It has more values than allowed. */
  DOCUMENT_TOO_MANY_NODES,
  /** It names another major version of the format. */
  VERSION_UNSUPPORTED,
  /** A member that must be there is not. */
  MEMBER_MISSING,
  /** The format knows no such member there. */
  MEMBER_UNKNOWN,
  /** A value is of another JSON type than expected. */
  TYPE_MISMATCH,
  /** A value is none of those that may stand there. */
  VALUE_UNKNOWN,
  /** An object has no member that names its shape. */
  SHAPE_UNKNOWN,
  /** An object has two members that name a shape. */
  SHAPE_AMBIGUOUS,
  /** A text holds white space only. */
  TEXT_BLANK,
  /** A text has more code points than allowed. */
  TEXT_TOO_LONG,
  /** A line break stands in a line. */
  LINE_BREAK_UNEXPECTED,
  /** An array holds nothing. */
  LIST_EMPTY,
  /** An array has more elements than allowed. */
  LIST_TOO_LONG,
  /** An array holds the same element twice. */
  LIST_NOT_UNIQUE,
  /** A number is below or above what is allowed. */
  NUMBER_OUT_OF_RANGE,
  /** It is no well-formed language tag. */
  LANGUAGE_MALFORMED,
  /** It is not written like a date or time. */
  DATE_MALFORMED,
  /** It is empty or too long, or holds a character that no address has. */
  ADDRESS_MALFORMED,
  /** It is not lower-case words joined by hyphens. */
  KIND_MALFORMED,
  /** It is empty or too long, or holds white space. */
  ID_MALFORMED,
  /** There are more diagnostics than were asked for. */
  DIAGNOSTICS_TRUNCATED;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * Finds a code by its name in diagnostics.
   *
   * @param code the code in kebab case
   * @return the code, empty where it is none of structure
   */
  public static Optional<StructureCode> of(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }

  /**
   * The code as diagnostics carry it, such as {@code member-unknown}.
   *
   * @return the code in kebab case
   */
  public String code() {
    return code;
  }
}
