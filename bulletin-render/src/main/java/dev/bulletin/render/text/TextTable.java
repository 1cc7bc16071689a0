// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.render.internal.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table in columns, or where they don't fit, each cell on a line after its column's
 * heading.
 */
final class TextTable {
  private static final int GAP = 2;

  private final TextWalk walk;
  private final LineWriter output;
  private final Chars line = new Chars(128);

  TextTable(TextWalk walk, LineWriter output) {
    this.walk = walk;
    this.output = output;
  }

  void write(Table table) {
    List<TextCell[]> rows = new ArrayList<>(table.rows().size() + 1);
    if (!table.columns().isEmpty()) {
      rows.add(cells(table.columns()));
    }
    for (List<Text> row : table.rows()) {
      rows.add(cells(row));
    }
    int[] widths = widths(rows);
    if (!fits(widths) || anyIsBroken(rows)) {
      writeLabelled(table);
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      writeRow(rows.get(i), widths);
      if (i == 0 && !table.columns().isEmpty()) {
        writeRule(widths);
      }
    }
  }

  private TextCell[] cells(List<Text> row) {
    TextCell[] cells = new TextCell[row.size()];
    for (int i = 0; i < cells.length; i++) {
      walk.inlines().write(row.get(i));
      cells[i] = TextCell.of(walk.flow(), output);
      walk.flow().clear();
    }
    return cells;
  }

  private boolean fits(int[] widths) {
    int sum = GAP * (widths.length - 1);
    for (int width : widths) {
      sum += width;
    }
    return sum <= output.room();
  }

  /**
   * Whether a cell before the last has several lines: side by side with others, they could not be
   * read in order.
   */
  private static boolean anyIsBroken(List<TextCell[]> rows) {
    for (TextCell[] row : rows) {
      for (int i = 0; i < row.length - 1; i++) {
        if (row[i].height() > 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static int[] widths(List<TextCell[]> rows) {
    int columns = 0;
    for (TextCell[] row : rows) {
      columns = Math.max(columns, row.length);
    }
    int[] widths = new int[columns];
    for (TextCell[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], row[i].width());
      }
    }
    return widths;
  }

  private void writeRow(TextCell[] row, int[] widths) {
    int height = 0;
    for (TextCell cell : row) {
      height = Math.max(height, cell.height());
    }
    for (int y = 0; y < height; y++) {
      int filled = 0;
      int column = 0;
      for (int x = 0; x < row.length; x++) {
        line.spaces(column - filled);
        line.append(row[x].line(y));
        filled = column + row[x].columns(y);
        column += widths[x] + GAP;
      }
      endLine();
    }
  }

  private void writeRule(int[] widths) {
    for (int x = 0; x < widths.length; x++) {
      line.spaces(x == 0 ? 0 : GAP);
      line.append("-".repeat(widths[x]));
    }
    endLine();
  }

  private void endLine() {
    output.line(line, 0, line.length(), false);
    line.truncate(0);
  }

  private void writeLabelled(Table table) {
    for (List<Text> row : table.rows()) {
      output.separate();
      for (int i = 0; i < row.size(); i++) {
        boolean labelled = i < table.columns().size();
        if (labelled) {
          walk.inlines().write(table.columns().get(i));
          walk.flow().words(walk.language().typography().colon());
        }
        walk.inlines().write(row.get(i));
        walk.paragraph();
      }
    }
  }
}
