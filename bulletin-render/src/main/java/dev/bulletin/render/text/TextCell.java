// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

/** The lines of one cell of a table, and how many columns of a terminal each of them takes. */
final class TextCell {
  private final String[] lines;
  private final int[] columns;

  private TextCell(String[] lines, int[] columns) {
    this.lines = lines;
    this.columns = columns;
  }

  /** The cell of what a flow holds. */
  static TextCell of(TextFlow flow, LineWriter output) {
    flow.seal();
    String words = flow.toString().strip();
    String[] lines = flow.isOneLine() ? new String[] {words} : words.split("\n", -1);
    int[] columns = new int[lines.length];
    for (int i = 0; i < lines.length; i++) {
      columns[i] = flow.isSimple() ? lines[i].length() : output.columns(lines[i]);
    }
    return new TextCell(lines, columns);
  }

  int height() {
    return lines.length;
  }

  /** The line at an index; an empty one below the last. */
  String line(int index) {
    return index < lines.length ? lines[index] : "";
  }

  /** The columns that the line takes. */
  int columns(int index) {
    return index < columns.length ? columns[index] : 0;
  }

  /** The columns of the widest line. */
  int width() {
    int width = 0;
    for (int each : columns) {
      width = Math.max(width, each);
    }
    return width;
  }
}
