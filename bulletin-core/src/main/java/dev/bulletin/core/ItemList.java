// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.constraint.Shape;
import dev.bulletin.core.internal.shape.Lists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list. Lists nest at most four deep.
 *
 * @param items the items in order, 1 to 1000
 * @param style what stands before each item
 * @param start the first item's number, 0 to 9999, only in a list with numbers; null where it is 1
 * @since 0.1
 */
public record ItemList(
    @Size(
            min = 1,
            max = 1_000,
            groups = {Default.class, Shape.class})
        List<@Valid Item> items,
    ListStyle style,
    @Min(
            value = 0,
            groups = {Default.class, Shape.class})
        @Max(
            value = 9_999,
            groups = {Default.class, Shape.class})
        @Nullable Integer start)
    implements Block {

  /**
   * Copies the lists and checks that all that must be there is.
   *
   * @throws NullPointerException if a component that is not nullable, or an element of a list, is
   *     null
   */
  public ItemList {
    items = Lists.copyOf(items, "items");
    Objects.requireNonNull(style, "style");
  }

  /**
   * A list with bullets.
   *
   * @param items the items in order
   * @return the list
   */
  public static ItemList of(Item... items) {
    return new ItemList(List.of(items), ListStyle.BULLET, null);
  }

  /**
   * Starts a list.
   *
   * @return a new builder
   */
  public static ItemListBuilder builder() {
    return new ItemListBuilder();
  }

  /**
   * Starts from a copy of this value.
   *
   * @return a new builder that holds all of this value's components
   */
  public ItemListBuilder toBuilder() {
    return new ItemListBuilder().items(items).style(style).start(start);
  }

  @Override
  public void accept(BlockVisitor visitor) {
    visitor.list(this);
  }
}
