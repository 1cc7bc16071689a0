// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.structure;

import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.core.rule.RuleDescription;
import java.util.List;

/** How much a document may hold. */
final class LimitCodes {

  private LimitCodes() {}

  static List<RuleDescription> descriptions() {
    return List.of(
        Described.as(
            StructureCode.DOCUMENT_TOO_LARGE,
            "The document has no more bytes than the reader takes, 1 MiB unless the "
                + "caller says otherwise.",
            "A file without end would fill the memory of whoever reads it. The example "
                + "is beyond a limit of 100 bytes.",
            """
            {
              "title": "Open day",
              "language": "en",
              "body": [
                "Pray for calm seas, for the crew of the boat, and for those who wait for it."
              ]
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
            StructureCode.DOCUMENT_TOO_DEEP,
            "Objects and arrays nest no deeper than 64 levels, unless the caller says "
                + "otherwise.",
            "No reader follows so deep, and many programs run out of stack.",
            """
            {
              "title": "Open day",
              "language": "en",
              "extensions": {"harbour": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]},
              "body": ["Pray for calm seas."]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "extensions": {"harbour": []},
              "body": ["Pray for calm seas."]
            }
            """),
        Described.as(
            StructureCode.DOCUMENT_TOO_MANY_NODES,
            "The document holds no more values than the reader takes, 50,000 unless the "
                + "caller says otherwise.",
            "Many small values take much more memory than the bytes that they are "
                + "written in. The example is beyond a limit of 8 values.",
            """
            {
              "title": "Open day",
              "language": "en",
              "body": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "body": ["Monday to Friday"]
            }
            """),
        Described.as(
            StructureCode.DIAGNOSTICS_TRUNCATED,
            "All that was found is told, as long as it is no more than was asked for, "
                + "100 unless the caller says otherwise.",
            "A report that nobody can read to its end helps nobody; and memory stays "
                + "bounded. The example has more than the one that was asked for.",
            """
            {
              "title": "",
              "language": "en",
              "body": [""]
            }
            """,
            """
            {
              "title": "Open day",
              "language": "en",
              "body": ["Pray for calm seas."]
            }
            """));
  }
}
