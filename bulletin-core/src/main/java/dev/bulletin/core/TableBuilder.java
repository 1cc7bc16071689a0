// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a table. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class TableBuilder {

  private List<List<Text>> rows = new ArrayList<>();
  private List<Text> columns = new ArrayList<>();
  private @Nullable Text caption;

  TableBuilder() {}

  /**
   * Replaces the rows from top to bottom.
   *
   * @param rows the rows from top to bottom, 1 to 500 of 1 to 20 cells
   * @return this builder
   */
  public TableBuilder rows(List<? extends List<Text>> rows) {
    this.rows = new ArrayList<>(rows);
    return this;
  }

  /**
   * Replaces the columns' headings.
   *
   * @param columns the columns' headings, at most 20; empty where there are none
   * @return this builder
   */
  public TableBuilder columns(List<? extends Text> columns) {
    this.columns = new ArrayList<>(columns);
    return this;
  }

  /**
   * Sets the words that name the table.
   *
   * @param caption the words that name the table; null where there are none
   * @return this builder
   */
  public TableBuilder caption(@Nullable Text caption) {
    this.caption = caption;
    return this;
  }

  /**
   * Sets the words that name the table to plain words.
   *
   * @param caption the words, taken literally
   * @return this builder
   */
  public TableBuilder caption(String caption) {
    return caption(Text.of(caption));
  }

  /**
   * Adds a row of plain cells.
   *
   * @param cells the cells from first to last; empty strings are empty cells
   * @return this builder
   */
  public TableBuilder row(String... cells) {
    rows.add(Arrays.stream(cells).map(Text::of).toList());
    return this;
  }

  /**
   * Adds a row.
   *
   * @param cells the cells from first to last
   * @return this builder
   */
  public TableBuilder row(Text... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /**
   * Replaces the columns' headings with plain ones.
   *
   * @param headings the headings from first to last
   * @return this builder
   */
  public TableBuilder columns(String... headings) {
    return columns(Arrays.stream(headings).map(Text::of).toList());
  }

  /**
   * The table of what was set.
   *
   * @return the table
   */
  public Table build() {
    return new Table(rows, columns, caption);
  }
}
