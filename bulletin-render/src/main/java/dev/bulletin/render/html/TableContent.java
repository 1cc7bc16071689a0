// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import java.util.List;

/** Writes a table of data, for pages and mails alike. */
final class TableContent {

  private TableContent() {}

  static void write(HtmlWalk walk, Table table) {
    walk.open(Part.TABLE, table);
    walk.out.newline();
    if (table.caption() != null) {
      walk.elementLine(Part.TABLE_CAPTION, table, table.caption());
    }
    if (!table.columns().isEmpty()) {
      columns(walk, table);
    }
    walk.open(Part.TABLE_BODY, table);
    walk.out.newline();
    for (List<Text> row : table.rows()) {
      walk.open(Part.ROW, table);
      for (Text cell : row) {
        walk.element(Part.CELL, table, cell);
      }
      walk.closeLine(Part.ROW);
    }
    walk.close(Part.TABLE_BODY);
    walk.close(Part.TABLE);
  }

  /** A heading without words is none: assistive programs would announce it for every cell. */
  private static void columns(HtmlWalk walk, Table table) {
    walk.open(Part.TABLE_HEAD, table);
    walk.open(Part.ROW, table);
    for (Text column : table.columns()) {
      boolean empty = column.plainText().isBlank();
      walk.element(empty ? Part.EMPTY_COLUMN : Part.COLUMN, table, column);
    }
    walk.close(Part.ROW);
    walk.closeLine(Part.TABLE_HEAD);
  }
}
