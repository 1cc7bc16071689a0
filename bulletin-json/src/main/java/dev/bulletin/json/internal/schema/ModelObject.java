// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.schema;

import java.util.List;
import java.util.Locale;

/** The schema's definitions of objects, with the members that their records are made of. */
enum ModelObject {
  BULLETIN(
      "id",
      "title",
      "subtitle",
      "language",
      "organization",
      "authors",
      "issue",
      "date",
      "expires",
      "severity",
      "body",
      "footer",
      "extensions"),
  ORGANIZATION("name", "url", "logo"),
  WHEN("start", "end", "text"),
  SECTION("heading", "body", "language"),
  LIST("items", "style", "start"),
  ITEM("kind", "label", "title", "text", "when", "where", "severity", "language", "body"),
  IMAGE("image", "alt", "caption", "href"),
  QUOTATION("quote", "source", "language"),
  TABLE("rows", "columns", "caption"),
  PREFORMATTED("pre", "format"),
  PARAGRAPH("text"),
  STRONG("strong"),
  EMPHASIS("em"),
  CODE("code"),
  LINK("link", "href"),
  SPAN("span", "language");

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<String> members;

  ModelObject(String... members) {
    this.members = List.of(members);
  }

  /** Those of the record's components, in their order. */
  List<String> members() {
    return members;
  }

  /** The object of a definition; fails where the model has none. */
  static ModelObject of(String definition) {
    for (ModelObject object : values()) {
      if (object.name().toLowerCase(Locale.ROOT).equals(definition)) {
        return object;
      }
    }
    throw new IllegalStateException("no binding for " + definition);
  }
}
