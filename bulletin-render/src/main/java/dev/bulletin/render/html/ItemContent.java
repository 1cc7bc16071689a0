// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.AlertSeverity;
import dev.bulletin.core.Block;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import dev.bulletin.render.internal.ItemHeadline;

/**
 * Writes what is inside an item. One line stands by itself; where there is more than a line and
 * lists under it, each line is a paragraph.
 */
final class ItemContent implements ItemHeadline.Sink {

  private final HtmlWalk walk;
  private final Item item;
  private final Whens whens;
  private final boolean loose;
  private boolean lineOpen;
  private boolean labelOpen;

  private ItemContent(HtmlWalk walk, Item item, boolean loose) {
    this.walk = walk;
    this.item = item;
    this.whens = new Whens(walk);
    this.loose = loose;
  }

  static void write(HtmlWalk walk, Item item) {
    boolean loose = isLoose(item);
    if (loose) {
      walk.out.newline();
    }
    if (ItemHeadline.isPresent(item)) {
      ItemContent content = new ItemContent(walk, item, loose);
      ItemHeadline.write(item, walk.languageAtHand(), content);
      content.endLine();
    }
    if (!item.body().isEmpty()) {
      if (!loose) {
        walk.out.newline();
      }
      walk.blocks(item.body());
    }
  }

  private static boolean isLoose(Item item) {
    boolean headline = item.title() != null || item.when() != null || item.where() != null;
    boolean several = (headline && item.text() != null) || item.severity() != null;
    return several || hasMoreThanLists(item);
  }

  private static boolean hasMoreThanLists(Item item) {
    for (Block block : item.body()) {
      if (!(block instanceof ItemList)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void label(Text label) {
    beginLine(Part.ITEM_LINE);
    walk.open(Part.LABEL, item);
    walk.text(label);
    labelOpen = true;
  }

  @Override
  public void title(Text title) {
    beginLine(Part.ITEM_LINE);
    walk.element(Part.ITEM_TITLE, item, title);
  }

  @Override
  public void when(When when, String shown) {
    beginLine(Part.ITEM_LINE);
    whens.write(when, shown, Part.WHEN);
  }

  @Override
  public void where(String where) {
    beginLine(Part.ITEM_LINE);
    walk.open(Part.WHERE, item);
    walk.out.text(where);
    walk.close(Part.WHERE);
  }

  @Override
  public void severity(AlertSeverity severity) {
    beginLine(Part.ITEM_LINE);
    Masthead.writeSeverity(walk, walk.look().itemSeverity(severity), severity, item);
  }

  @Override
  public void text(Text text) {
    beginLine(Part.ITEM_TEXT);
    walk.text(text);
  }

  /** A colon belongs to the label before it, with all but its space. */
  @Override
  public void separator(String mark) {
    if (labelOpen) {
      String colon = mark.stripTrailing();
      walk.out.text(colon);
      closeLabel();
      walk.out.text(mark.substring(colon.length()));
    } else {
      walk.out.text(mark);
    }
  }

  @Override
  public void lineEnd() {
    endLine();
  }

  private void beginLine(Part part) {
    closeLabel();
    if (loose && !lineOpen) {
      walk.open(part, item);
    }
    lineOpen = true;
  }

  private void endLine() {
    closeLabel();
    if (loose && lineOpen) {
      walk.closeLine(Part.ITEM_LINE);
    }
    lineOpen = false;
  }

  private void closeLabel() {
    if (labelOpen) {
      walk.close(Part.LABEL);
      labelOpen = false;
    }
  }
}
