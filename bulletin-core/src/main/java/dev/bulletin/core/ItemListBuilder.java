// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a list. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class ItemListBuilder {

  private List<Item> items = new ArrayList<>();
  private ListStyle style = ListStyle.BULLET;
  private @Nullable Integer start;

  ItemListBuilder() {}

  /**
   * Replaces the items in order.
   *
   * @param items the items in order, 1 to 1000
   * @return this builder
   */
  public ItemListBuilder items(List<? extends Item> items) {
    this.items = new ArrayList<>(items);
    return this;
  }

  /**
   * Sets what stands before each item.
   *
   * @param style what stands before each item
   * @return this builder
   */
  public ItemListBuilder style(ListStyle style) {
    this.style = style;
    return this;
  }

  /**
   * Sets the first item's number.
   *
   * @param start the first item's number, 0 to 9999, only in a list with numbers; null where it is
   *     1
   * @return this builder
   */
  public ItemListBuilder start(@Nullable Integer start) {
    this.start = start;
    return this;
  }

  /**
   * Adds items.
   *
   * @param more the items in order
   * @return this builder
   */
  public ItemListBuilder item(Item... more) {
    items.addAll(List.of(more));
    return this;
  }

  /**
   * Adds plain items.
   *
   * @param words the items' words, taken literally
   * @return this builder
   */
  public ItemListBuilder items(String... words) {
    for (String item : words) {
      items.add(Item.of(item));
    }
    return this;
  }

  /**
   * The list of what was set.
   *
   * @return the list
   */
  public ItemList build() {
    return new ItemList(items, style, start);
  }
}
