// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.render.internal.Chars;
import java.util.List;

/**
 * Writes a table of GFM. Its caption is a paragraph before it; a table without headings has an
 * empty head, since each must have one; a row that is too short is filled with empty cells; a line
 * break in a cell is a space.
 */
final class TableWriter {
  private final Walk walk;

  TableWriter(Walk walk) {
    this.walk = walk;
  }

  void write(Table table) {
    if (table.caption() != null) {
      walk.paragraph(table.caption());
    }
    int width = table.columns().size();
    for (List<Text> row : table.rows()) {
      width = Math.max(width, row.size());
    }
    if (width > 0) {
      rows(table, width);
    }
  }

  private void rows(Table table, int width) {
    walk.output.begin();
    row(table.columns(), width);
    walk.output.nextLine();
    walk.output.line().append('|').append(" --- |".repeat(width));
    for (List<Text> row : table.rows()) {
      walk.output.nextLine();
      row(row, width);
    }
    walk.output.end();
  }

  private void row(List<Text> cells, int width) {
    Chars line = walk.output.line().append('|');
    for (int i = 0; i < width; i++) {
      line.append(' ');
      int start = line.length();
      if (i < cells.size()) {
        walk.line(cells.get(i), Context.CELL);
      }
      line.append(line.length() == start ? "|" : " |");
    }
  }
}
