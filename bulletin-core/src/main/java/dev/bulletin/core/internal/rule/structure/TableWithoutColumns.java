// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import dev.bulletin.core.Table;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.TableRule;

/** A table says what stands in its columns. */
public final class TableWithoutColumns extends StandardRule implements TableRule {

  /** The rule; it has no state. */
  public TableWithoutColumns() {
    super("table-without-columns", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A table has headings for its columns.",
        "Who listens to a table cell by cell hears the heading with each, or has to guess.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"rows": [["Sunday", "10:00", "Ana Reyes"], ["Friday", "19:00", "Tom Okafor"]]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"rows": [["Sunday", "10:00", "Ana Reyes"], ["Friday", "19:00", "Tom Okafor"]], "columns": ["Day", "Time", "Leader"]}
          ]
        }
        """);
  }

  @Override
  public void check(Table table, RuleContext context) {
    if (table.columns().isEmpty()) {
      context.reportAbsence();
    }
  }
}
