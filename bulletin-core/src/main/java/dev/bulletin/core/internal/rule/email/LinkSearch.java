// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.email;

import dev.bulletin.core.Block;
import dev.bulletin.core.BlockVisitor;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Link;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.text.Inlines;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for a link anywhere in some blocks. What was faulty may have held one. */
final class LinkSearch implements BlockVisitor {

  private final Predicate<Object> isSound;
  private boolean found;

  private LinkSearch(Predicate<Object> isSound) {
    this.isSound = isSound;
  }

  static boolean mayHoldLink(List<Block> blocks, Predicate<Object> isSound) {
    LinkSearch search = new LinkSearch(isSound);
    search.blocks(blocks);
    return search.found;
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (!isSound.test(block)) {
        found = true;
      }
      if (found) {
        return;
      }
      block.accept(this);
    }
  }

  private void text(@Nullable Text text) {
    if (text != null && !found) {
      found =
          !isSound.test(text)
              || text.inlines().stream()
                  .anyMatch(part -> Inlines.any(part, x -> x instanceof Link || !isSound.test(x)));
    }
  }

  private void item(Item item) {
    found |= !isSound.test(item);
    text(item.label());
    text(item.title());
    text(item.text());
    blocks(item.body());
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    text(paragraph.text());
  }

  @Override
  public void section(Section section) {
    text(section.heading());
    blocks(section.body());
  }

  @Override
  public void list(ItemList list) {
    list.items().forEach(this::item);
  }

  @Override
  public void image(Image image) {
    found |= image.href() != null;
    text(image.caption());
  }

  @Override
  public void quotation(Quotation quotation) {
    text(quotation.quote());
    text(quotation.source());
  }

  @Override
  public void table(Table table) {
    table.rows().forEach(row -> row.forEach(this::text));
    table.columns().forEach(this::text);
    text(table.caption());
  }

  @Override
  public void preformatted(Preformatted preformatted) {
    // Lines of characters hold no link.
  }
}
