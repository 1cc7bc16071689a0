// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.structure;

import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.core.rule.RuleDescription;
import java.util.List;

/** What the parts of a document are. */
final class ShapeCodes {

  private ShapeCodes() {}

  static List<RuleDescription> descriptions() {
    return List.of(
        Described.as(
            StructureCode.MEMBER_MISSING,
            "An object has every member that it must have.",
            "A bulletin without a language cannot be hyphenated, read out or even " + "aligned.",
            """
            {
              "title": "Open day",
              "body": ["Pray for calm seas."]
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
            StructureCode.MEMBER_UNKNOWN,
            "An object has no member that the format does not know.",
            "Nobody would ever see what it says. What a sender keeps for itself goes "
                + "into \"extensions\".",
            """
            {
              "title": "Open day",
              "language": "en",
              "sendTo": "members",
              "body": ["Pray for calm seas."]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "extensions": {"sendTo": "members"},
              "body": ["Pray for calm seas."]
            }
            """),
        Described.as(
            StructureCode.TYPE_MISMATCH,
            "A value is of the type that the format has there: a string, an object, an "
                + "array, a whole number.",
            "A number is not a text: 1.10 would become 1.1.",
            """
            {
              "title": "Open day",
              "language": "en",
              "issue": 56,
              "body": ["Pray for calm seas."]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "issue": "56",
              "body": ["Pray for calm seas."]
            }
            """),
        Described.as(
            StructureCode.VALUE_UNKNOWN,
            "Where the format lists the values that may stand, it is one of them.",
            "A severity or style that nobody knows cannot be shown.",
            """
            {
              "title": "Open day",
              "language": "en",
              "severity": "high",
              "body": ["Pray for calm seas."]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "severity": "severe",
              "body": ["Pray for calm seas."]
            }
            """),
        Described.as(
            StructureCode.SHAPE_UNKNOWN,
            "An object in a body, a list or a text has the member that says what it is.",
            "Without one, nobody can tell how to show it.",
            """
            {
              "title": "Open day",
              "language": "en",
              "body": [{"caption": "The pier in December"}]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "body": [{"image": "images/pier.jpg", "alt": "The pier", "caption": "December"}]
            }
            """),
        Described.as(
            StructureCode.SHAPE_AMBIGUOUS,
            "An object in a body or a text has no second member that says that it is "
                + "something else.",
            "Whatever was taken, the other part would be lost.",
            """
            {
              "title": "Open day",
              "language": "en",
              "body": [{"image": "images/pier.jpg", "alt": "The pier", "quote": "Calm, at last."}]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "body": [
                {"image": "images/pier.jpg", "alt": "The pier"},
                {"quote": "Calm, at last.", "source": "The harbour master"}
              ]
            }
            """));
  }
}
