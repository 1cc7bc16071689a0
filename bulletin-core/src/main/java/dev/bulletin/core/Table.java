// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.constraint.Shape;
import dev.bulletin.core.internal.shape.Lists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows of cells, all of one length. A cell may be empty ({@code Text.of("")}).
 *
 * @param rows the rows from top to bottom, 1 to 500 of 1 to 20 cells
 * @param columns the columns' headings, at most 20; empty where there are none
 * @param caption the words that name the table; null where there are none
 * @since 0.1
 */
public record Table(
    @Size(
            min = 1,
            max = 500,
            groups = {Default.class, Shape.class})
        List<
                @Size(
                        min = 1,
                        max = 20,
                        groups = {Default.class, Shape.class})
                    List<
                    @Valid Text>>
            rows,
    @Size(
            max = 20,
            groups = {Default.class, Shape.class})
        List<@Valid Text> columns,
    @Valid @Nullable Text caption)
    implements Block {

  /**
   * Copies the lists and checks that all that must be there is.
   *
   * @throws NullPointerException if a component that is not nullable, or an element of a list, is
   *     null
   */
  public Table {
    rows = copyOf(Objects.requireNonNull(rows, "rows"));
    columns = Lists.copyOf(columns, "columns");
  }

  /**
   * Starts a table.
   *
   * @return a new builder
   */
  public static TableBuilder builder() {
    return new TableBuilder();
  }

  /**
   * Starts from a copy of this value.
   *
   * @return a new builder that holds all of this value's components
   */
  public TableBuilder toBuilder() {
    return new TableBuilder().rows(rows).columns(columns).caption(caption);
  }

  /** Copies the rows too, unless they cannot change. */
  @SuppressWarnings("ReferenceEquality") // a list that cannot change is its own copy
  private static List<List<Text>> copyOf(List<List<Text>> rows) {
    List<List<Text>> copy = List.copyOf(rows);
    for (List<Text> row : copy) {
      if (List.copyOf(row) != row) {
        return copy.stream().<List<Text>>map(List::copyOf).toList();
      }
    }
    return copy;
  }

  @Override
  public void accept(BlockVisitor visitor) {
    visitor.table(this);
  }
}
