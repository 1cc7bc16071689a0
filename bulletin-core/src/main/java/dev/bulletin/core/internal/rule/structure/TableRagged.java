// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.TableRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All rows of a table are alike, and as its columns. Where a table has no columns, the length that
 * most of its rows have is the right one; where two rows or more agree against the columns, the
 * columns are wrong.
 */
public final class TableRagged extends StandardRule implements TableRule {

  /** The rule; it has no state. */
  public TableRagged() {
    super("table-ragged", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "The rows of a table have as many cells as each other and as there are columns.",
        "A cell too few shifts what follows under the wrong heading.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [{"columns": ["Day", "Driver"], "rows": [["Sunday", "Ana"], ["Monday"]]}]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"columns": ["Day", "Driver"], "rows": [["Sunday", "Ana"], ["Monday", ""]]}
          ]
        }
        """);
  }

  @Override
  public void check(Table table, RuleContext context) {
    if (!context.isSound(table.rows()) || isEven(table)) {
      return;
    }
    List<Integer> lengths = table.rows().stream().filter(context::isSound).map(List::size).toList();
    boolean titled = !table.columns().isEmpty() && context.isSound(table.columns());
    int columns = table.columns().size();
    if (titled && lengths.size() > 1 && lengths.stream().distinct().count() == 1) {
      if (lengths.get(0) != columns) {
        context.reportMember("columns", counts(columns, lengths.get(0)));
      }
      return;
    }
    reportRows(table, titled ? columns : mostCommon(lengths), context);
  }

  /** Whether each row has as many cells as there are columns, as in nearly all tables. */
  private static boolean isEven(Table table) {
    int columns = table.columns().size();
    boolean even = columns > 0;
    for (int i = 0; even && i < table.rows().size(); i++) {
      even = table.rows().get(i).size() == columns;
    }
    return even;
  }

  private static void reportRows(Table table, int expected, RuleContext context) {
    for (int i = 0; i < table.rows().size(); i++) {
      List<Text> row = table.rows().get(i);
      if (context.isSound(row) && row.size() != expected) {
        context.reportElement("rows", i, counts(row.size(), expected));
      }
    }
  }

  private static int mostCommon(List<Integer> lengths) {
    Map<Integer, Integer> times = new HashMap<>();
    int best = 0;
    for (int length : lengths) {
      times.merge(length, 1, Integer::sum);
    }
    for (int length : lengths) {
      best = times.getOrDefault(length, 0) > times.getOrDefault(best, 0) ? length : best;
    }
    return best;
  }

  private static MessageArgument[] counts(int found, int expected) {
    return new MessageArgument[] {MessageArgument.count(found), MessageArgument.count(expected)};
  }
}
