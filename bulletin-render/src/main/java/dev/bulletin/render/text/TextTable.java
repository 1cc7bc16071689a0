// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.render.internal.Chars;
import java.util.ArrayList;
import java.util.Arrays;
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
    List<List<String[]>> rows = new ArrayList<>(table.rows().size() + 1);
    if (!table.columns().isEmpty()) {
      rows.add(cells(table.columns()));
    }
    table.rows().forEach(row -> rows.add(cells(row)));
    int[] widths = widths(rows);
    boolean fits = Arrays.stream(widths).sum() + GAP * (widths.length - 1) <= output.room();
    if (!fits || rows.stream().anyMatch(TextTable::isBroken)) {
      writeLabelled(table);
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      writeRow(rows.get(i), widths);
      if (i == 0 && !table.columns().isEmpty()) {
        writeRow(
            Arrays.stream(widths).mapToObj(width -> new String[] {"-".repeat(width)}).toList(),
            widths);
      }
    }
  }

  private List<String[]> cells(List<Text> row) {
    List<String[]> cells = new ArrayList<>(row.size());
    for (Text cell : row) {
      walk.inlines().write(cell);
      TextFlow flow = walk.flow();
      flow.seal();
      cells.add(flow.toString().strip().split("\n", -1));
      flow.clear();
    }
    return cells;
  }

  /**
   * Whether a cell before the last has several lines: side by side with others, they could not be
   * read in order.
   */
  private static boolean isBroken(List<String[]> row) {
    return row.stream().limit(Math.max(0, row.size() - 1)).anyMatch(cell -> cell.length > 1);
  }

  private int[] widths(List<List<String[]>> rows) {
    int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
    for (List<String[]> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        for (String cell : row.get(i)) {
          widths[i] = Math.max(widths[i], output.columns(cell));
        }
      }
    }
    return widths;
  }

  private void writeRow(List<String[]> row, int[] widths) {
    int height = row.stream().mapToInt(cell -> cell.length).max().orElse(0);
    for (int y = 0; y < height; y++) {
      line.truncate(0);
      int filled = 0;
      int column = 0;
      for (int x = 0; x < row.size(); x++) {
        String cell = y < row.get(x).length ? row.get(x)[y] : "";
        line.spaces(column - filled);
        line.append(cell);
        filled = column + output.columns(cell);
        column += widths[x] + GAP;
      }
      output.line(line, 0, line.length(), false);
    }
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
