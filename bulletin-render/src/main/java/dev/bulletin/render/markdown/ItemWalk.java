// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.Item;
import dev.bulletin.render.internal.ItemHeadline;

/** Writes an item: what stands before its body in one paragraph, then its body. */
final class ItemWalk {
  private final Walk walk;

  ItemWalk(Walk walk) {
    this.walk = walk;
  }

  void item(Item item) {
    if (walk.parts.isEmpty()) {
      walk.in(item.language(), () -> usual(item));
    } else {
      walk.in(item.language(), () -> walk.parts.render(item, walk.context, () -> usual(item)));
      walk.context.endParagraph();
    }
  }

  private void usual(Item item) {
    if (item.text() != null && ItemHeadline.isText(item)) {
      walk.paragraph(item.text());
    } else {
      headline(item);
    }
    walk.blocks.write(item.body());
  }

  private void headline(Item item) {
    headline(item, walk.straight.begin());
    if (walk.straight.end()) {
      walk.output.end();
    } else {
      InlineWalk line = new InlineWalk(walk);
      headline(item, line);
      walk.paragraph(line.leaf());
    }
  }

  /** Adds what stands before an item's body to a line. */
  void headline(Item item, Line line) {
    ItemLine sink = new ItemLine(walk, line);
    walk.in(item.language(), () -> ItemHeadline.write(item, walk.languageData(), sink));
  }
}
