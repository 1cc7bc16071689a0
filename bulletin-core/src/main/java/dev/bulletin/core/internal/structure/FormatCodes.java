// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.structure;

import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.core.rule.RuleDescription;
import java.util.List;

/** What the strings of a document are. */
final class FormatCodes {

  private FormatCodes() {}

  static List<RuleDescription> descriptions() {
    return List.of(
        Described.as(
            StructureCode.LANGUAGE_MALFORMED,
            "A language is told by a well-formed tag (BCP 47).",
            "Voices, hyphenation, quotation marks and the direction of writing follow "
                + "from it.",
            """
            {
              "title": "Open day",
              "language": "en_GB",
              "body": ["Pray for calm seas."]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en-GB",
              "body": ["Pray for calm seas."]
            }
            """),
        Described.as(
            StructureCode.DATE_MALFORMED,
            "A date or time is written as in ISO 8601: 2026, 2026-01, 2026-01-08, "
                + "2026-01-08T15:00+08:00.",
            "By 01/08/2026 one reader understands January and the next one August.",
            """
            {
              "title": "Open day",
              "language": "en",
              "date": "01/08/2026",
              "body": ["Pray for calm seas."]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "date": "2026-01-08",
              "body": ["Pray for calm seas."]
            }
            """),
        Described.as(
            StructureCode.ADDRESS_MALFORMED,
            "An address has 1 to 2048 characters, and no white space or control " + "character.",
            "A link breaks at the first space. Only the file name of a picture may have " + "one.",
            """
            {
              "title": "Open day",
              "language": "en",
              "body": [{"text": ["See the ", {"link": "report", "href": "https://harbour.example/our report"}]}]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "body": [{"text": ["See the ", {"link": "report", "href": "https://harbour.example/our%20report"}]}]
            }
            """),
        Described.as(
            StructureCode.KIND_MALFORMED,
            "The kind of an item is lower-case words joined by hyphens, up to 40 " + "characters.",
            "Kinds become names in style sheets and programs, where \"Praise\" and "
                + "\"praise\" are two.",
            """
            {
              "title": "Open day",
              "language": "en",
              "body": [{"items": [{"kind": "Road Closure", "text": "The pier road is shut."}]}]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "body": [{"items": [{"kind": "road-closure", "text": "The pier road is shut."}]}]
            }
            """),
        Described.as(
            StructureCode.ID_MALFORMED,
            "An identifier has 1 to 200 characters and no white space.",
            "It goes into addresses and message headers, where a space ends it.",
            """
            {
              "title": "Open day",
              "language": "en",
              "id": "weekly 56",
              "body": ["Pray for calm seas."]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "id": "weekly-56",
              "body": ["Pray for calm seas."]
            }
            """));
  }
}
