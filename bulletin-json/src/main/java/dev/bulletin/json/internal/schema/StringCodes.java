// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.schema;

import static dev.bulletin.core.diagnostic.StructureCode.ADDRESS_MALFORMED;
import static dev.bulletin.core.diagnostic.StructureCode.DATE_MALFORMED;
import static dev.bulletin.core.diagnostic.StructureCode.ID_MALFORMED;
import static dev.bulletin.core.diagnostic.StructureCode.KIND_MALFORMED;
import static dev.bulletin.core.diagnostic.StructureCode.LANGUAGE_MALFORMED;
import static dev.bulletin.core.diagnostic.StructureCode.LINE_BREAK_UNEXPECTED;
import static dev.bulletin.core.diagnostic.StructureCode.TEXT_BLANK;
import static dev.bulletin.core.diagnostic.StructureCode.TEXT_TOO_LONG;
import static dev.bulletin.core.diagnostic.StructureCode.VERSION_UNSUPPORTED;

import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.json.internal.read.StringCheck.Codes;

/** Which code speaks where a string is not as the schema's definition has it. */
final class StringCodes {

  private StringCodes() {}

  static Codes of(String definition) {
    return switch (definition) {
      case "address", "imageSource" -> malformed(ADDRESS_MALFORMED);
      case "language" -> malformed(LANGUAGE_MALFORMED);
      case "dateTime" -> malformed(DATE_MALFORMED);
      case "kind" -> malformed(KIND_MALFORMED);
      case "identifier" -> malformed(ID_MALFORMED);
      case "cell" -> new Codes(TEXT_TOO_LONG, TEXT_BLANK, TEXT_BLANK);
      case "$schema" -> malformed(VERSION_UNSUPPORTED);
      default -> new Codes(TEXT_TOO_LONG, TEXT_BLANK, LINE_BREAK_UNEXPECTED);
    };
  }

  private static Codes malformed(StructureCode code) {
    return new Codes(code, code, code);
  }
}
