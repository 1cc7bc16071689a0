// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.structure;

import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.core.rule.RuleDescription;
import java.util.List;

/** Whether a document is JSON. */
final class JsonCodes {

  private JsonCodes() {}

  static List<RuleDescription> descriptions() {
    return List.of(
        Described.as(
            StructureCode.JSON_SYNTAX,
            "The document is one JSON value (RFC 8259), with no comments and no "
                + "trailing commas.",
            "Programs disagree on what they make of anything else, so that readers "
                + "would not all get the same bulletin.",
            """
            {
              "title": "Open day",
              "language": "en",
              "body": ["Pray for calm seas.",]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "body": ["Pray for calm seas."]
            }
            """),
        Described.as(
            StructureCode.JSON_ENCODING,
            "The document is in UTF-8; a byte order mark is allowed.",
            "In any other encoding, letters with accents and whole scripts come out as "
                + "others. The example is one when it is saved in ISO 8859-1.",
            """
            {
              "title": "Open day",
              "language": "en",
              "body": ["Pray for the café at the pier."]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "body": ["Pray for the caf\\u00e9 at the pier."]
            }
            """),
        Described.as(
            StructureCode.JSON_DUPLICATE_MEMBER,
            "An object has no two members of one name.",
            "Some programs take the first and some the last: part of the bulletin would "
                + "be lost without a word.",
            """
            {
              "title": "Open day",
              "language": "en",
              "title": "Open days",
              "body": ["Pray for calm seas."]
            }
            """,
            """
            {
              "title": "Open days",
              "language": "en",
              "body": ["Pray for calm seas."]
            }
            """),
        Described.as(
            StructureCode.VERSION_UNSUPPORTED,
            "Where the document names its schema, that is version 1 of this format.",
            "A later version may mean something else by the same words.",
            """
            {
              "$schema": "https://bulletin.dev/schema/2/bulletin.schema.json",
              "title": "Open day",
              "language": "en",
              "body": ["Pray for calm seas."]
            }
            """,
            """
            {
              "$schema": "https://bulletin.dev/schema/1/bulletin.schema.json",
              "title": "Open day",
              "language": "en",
              "body": ["Pray for calm seas."]
            }
            """));
  }
}
