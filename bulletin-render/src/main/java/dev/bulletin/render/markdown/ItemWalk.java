// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.AlertSeverity;
import dev.bulletin.core.Item;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import dev.bulletin.render.internal.ItemHeadline;
import dev.bulletin.render.internal.Words;

/** Writes an item: what stands before its body in one paragraph, then its body. */
final class ItemWalk implements ItemHeadline.Sink {
  private final Walk walk;
  private InlineWalk inlines;

  ItemWalk(Walk walk) {
    this.walk = walk;
    this.inlines = new InlineWalk(walk);
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
    if (isText(item) && item.text() != null) {
      walk.paragraph(item.text());
    } else {
      InlineWalk line = new InlineWalk(walk);
      headline(item, line);
      walk.paragraph(line.leaf());
    }
    walk.blocks.write(item.body());
  }

  private static boolean isText(Item item) {
    return item.label() == null
        && item.title() == null
        && item.when() == null
        && item.where() == null
        && item.severity() == null;
  }

  /** Adds what stands before an item's body to a line. */
  void headline(Item item, InlineWalk line) {
    inlines = line;
    walk.in(item.language(), () -> ItemHeadline.write(item, walk.languageData(), this));
  }

  @Override
  public void label(Text label) {
    inlines.text(label);
  }

  @Override
  public void title(Text title) {
    inlines.styled(Atom.STRONG, title);
  }

  @Override
  public void when(When when, String shown) {
    inlines.words(shown);
  }

  @Override
  public void where(String where) {
    inlines.words(where);
  }

  @Override
  public void severity(AlertSeverity severity) {
    Words words = walk.languageData().words();
    inlines.words(words.severity() + words.colon() + words.severity(severity));
  }

  @Override
  public void text(Text text) {
    inlines.text(text);
  }

  @Override
  public void separator(String mark) {
    inlines.words(mark);
  }

  @Override
  public void lineEnd() {
    inlines.words("\n");
  }
}
