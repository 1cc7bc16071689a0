// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.structure;

import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.core.rule.RuleDescription;
import java.util.List;

/** How much the parts of a document hold. */
final class SizeCodes {

  private SizeCodes() {}

  static List<RuleDescription> descriptions() {
    return List.of(
        Described.as(
            StructureCode.TEXT_BLANK,
            "A text says something: it is neither empty nor white space alone.",
            "A reader would meet a gap and wonder what is missing.",
            """
            {
              "title": "Open day",
              "language": "en",
              "body": ["Pray for calm seas.", ""]
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
            StructureCode.TEXT_TOO_LONG,
            "A line has up to 300 characters, an alternative text 1,000, any other "
                + "string of a text 20,000.",
            "A headline of a page is no headline. Characters are Unicode code points.",
            """
            {
              "title": "Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day Open day today!",
              "language": "en",
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
            StructureCode.LINE_BREAK_UNEXPECTED,
            "A line (a title, a name, an issue, a place) has no line break.",
            "A subject, a masthead or a list has room for one line, and the rest would "
                + "be cut.",
            """
            {
              "title": "Open day\\nat the pier",
              "language": "en",
              "body": ["Pray for calm seas."]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "subtitle": "at the pier",
              "body": ["Pray for calm seas."]
            }
            """),
        Described.as(
            StructureCode.LIST_EMPTY,
            "An array is not empty.",
            "A heading with nothing under it makes a reader look for what is lost.",
            """
            {
              "title": "Open day",
              "language": "en",
              "body": ["Pray for calm seas.", {"heading": "Dates", "body": []}]
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
            StructureCode.LIST_TOO_LONG,
            "A body has up to 1,000 blocks, a list as many items, a table 500 rows of "
                + "20 cells, a text 500 parts, a bulletin 50 authors.",
            "Nobody reads further, and a wider table fits no page.",
            """
            {
              "title": "Open day",
              "language": "en",
              "body": [
                {"rows": [["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21"]]}
              ]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "body": [
                {"columns": ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T"],
                 "rows": [["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20"]]}
              ]
            }
            """),
        Described.as(
            StructureCode.LIST_NOT_UNIQUE,
            "No author stands in the list of authors twice.",
            "It looks like two people of one name.",
            """
            {
              "title": "Open day",
              "language": "en",
              "authors": ["Ana Reyes", "Tom Okafor", "Ana Reyes"],
              "body": ["Pray for calm seas."]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "authors": ["Ana Reyes", "Tom Okafor"],
              "body": ["Pray for calm seas."]
            }
            """),
        Described.as(
            StructureCode.NUMBER_OUT_OF_RANGE,
            "A list starts at a number from 0 to 9999.",
            "Wider numbers do not fit before the items.",
            """
            {
              "title": "Open day",
              "language": "en",
              "body": [{"items": ["Pray for calm seas."], "style": "number", "start": 10000}]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "body": [{"items": ["Pray for calm seas."], "style": "number", "start": 1}]
            }
            """));
  }
}
