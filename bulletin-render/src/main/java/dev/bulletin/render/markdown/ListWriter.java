// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.ListStyle;
import dev.bulletin.render.internal.ItemHeadline;

/**
 * Writes a list. Its items follow one another without a blank line where none of them has more than
 * a paragraph and such a list. Where another list of its style has just ended, it takes the other
 * mark, so that the two stay two. The items of a plain list are lines of one paragraph, or
 * paragraphs where one of them has blocks.
 */
final class ListWriter {
  /** What a number may have at most: CommonMark 0.31.2, section 5.2. */
  private static final int LARGEST_NUMBER = 999_999_999;

  private final Walk walk;
  private final ItemList list;

  ListWriter(Walk walk, ItemList list) {
    this.walk = walk;
    this.list = list;
  }

  void write() {
    if (list.items().isEmpty()) {
      return;
    }
    if (list.style() != ListStyle.PLAIN) {
      marked(list.style() == ListStyle.NUMBER);
    } else if (allAreLines()) {
      lines();
    } else {
      list.items().forEach(new ItemWalk(walk)::item);
    }
  }

  private boolean allAreLines() {
    for (Item item : list.items()) {
      if (!isLine(item)) {
        return false;
      }
    }
    return true;
  }

  private void marked(boolean numbered) {
    boolean tight = isTight(list);
    char mark = numbered ? walk.output.beginList('.', ')') : walk.output.beginList('-', '*');
    ItemWalk items = new ItemWalk(walk);
    Integer start = list.start();
    long number = start == null ? 1 : Math.max(0, start);
    String bullet = mark + " ";
    String indentation = " ".repeat(bullet.length());
    for (Item item : list.items()) {
      String marker = numbered ? Math.min(number++, LARGEST_NUMBER) + bullet : bullet;
      if (indentation.length() != marker.length()) {
        indentation = " ".repeat(marker.length());
      }
      walk.output.open(marker, indentation, tight);
      items.item(item);
      walk.output.closeItem();
      if (!tight) {
        walk.output.setApart();
      }
    }
    walk.output.endList(mark);
  }

  private void lines() {
    lines(walk.straight.begin());
    if (walk.straight.end()) {
      walk.output.end();
    } else {
      InlineWalk collected = new InlineWalk(walk);
      lines(collected);
      collected.lineEnd();
      walk.paragraph(collected.leaf());
    }
  }

  private void lines(Line line) {
    ItemWalk items = new ItemWalk(walk);
    for (int i = 0; i < list.items().size(); i++) {
      if (i > 0) {
        line.lineEnd();
      }
      items.headline(list.items().get(i), line);
    }
  }

  private boolean isTight(ItemList list) {
    for (Item item : list.items()) {
      if (!isLine(item) && !isLineWithTightList(item)) {
        return false;
      }
    }
    return true;
  }

  private boolean isLine(Item item) {
    return item.body().isEmpty() && ItemHeadline.isPresent(item) && !isReplaced(item);
  }

  private boolean isReplaced(Item item) {
    return !walk.parts.isEmpty() && walk.options.replacements().of(item) != null;
  }

  /** A list that does not begin with one cannot follow a line without a blank line. */
  private boolean isLineWithTightList(Item item) {
    return item.body().size() == 1
        && item.body().get(0) instanceof ItemList inner
        && ItemHeadline.isPresent(item)
        && !isReplaced(item)
        && inner.style() != ListStyle.PLAIN
        && !inner.items().isEmpty()
        && (inner.start() == null || inner.start() == 1)
        && isTight(inner);
  }
}
