// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import dev.bulletin.core.Block;
import dev.bulletin.core.BlockVisitor;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.rule.AddressUse;
import dev.bulletin.core.rule.BlocksRule;
import dev.bulletin.core.rule.ImageRule;
import dev.bulletin.core.rule.ItemRule;
import dev.bulletin.core.rule.ListRule;
import dev.bulletin.core.rule.QuotationRule;
import dev.bulletin.core.rule.SectionRule;
import dev.bulletin.core.rule.TableRule;
import dev.bulletin.core.rule.TextRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks blocks and items. */
final class BlockWalk implements BlockVisitor {

  private final RuleSet rules;
  private final WalkContext context;
  private final TextWalk texts;

  BlockWalk(RuleSet rules, WalkContext context, TextWalk texts) {
    this.rules = rules;
    this.context = context;
    this.texts = texts;
  }

  /** Walks the blocks of the array that the context stands at. */
  void siblings(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return;
    }
    for (BlocksRule rule : rules.blocks) {
      rule.check(blocks, context.as(rule));
    }
    int size = blocks.size();
    for (int i = 0; i < size; i++) {
      Block block = blocks.get(i);
      if (!StandIn.is(block)) {
        context.push(i);
        if (block instanceof Paragraph paragraph) {
          paragraph(paragraph); // by far the most, and cheaper than a visit
        } else {
          block.accept(this);
        }
        context.pop();
      }
    }
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    String words = Shorthand.words(paragraph.text());
    context.push("text", words != null);
    texts.text(paragraph.text(), TextRole.PARAGRAPH, words);
    context.pop();
  }

  @Override
  public void section(Section section) {
    String before = context.enter(section.language());
    context.sections(1);
    for (SectionRule rule : rules.sections) {
      rule.check(section, context.as(rule));
    }
    texts.text("heading", section.heading(), TextRole.HEADING);
    context.push("body");
    siblings(section.body());
    context.pop();
    context.sections(-1);
    context.restore(before);
  }

  @Override
  public void list(ItemList list) {
    context.lists(1);
    for (ListRule rule : rules.lists) {
      rule.check(list, context.as(rule));
    }
    context.push("items");
    List<Item> items = list.items();
    int size = items.size();
    for (int i = 0; i < size; i++) {
      context.push(i);
      item(items.get(i));
      context.pop();
    }
    context.pop();
    context.lists(-1);
  }

  private void item(Item item) {
    if (StandIn.is(item)) {
      return;
    }
    String before = context.enter(item.language());
    Text text = item.text();
    String words = text == null ? null : Shorthand.words(text);
    boolean bare = words != null && Shorthand.isTextAlone(item);
    context.shorthand(bare ? "text" : null);
    for (ItemRule rule : rules.items) {
      rule.check(item, context.as(rule));
    }
    context.shorthand(null);
    members(item, words, bare);
    context.restore(before);
  }

  private void members(Item item, @Nullable String words, boolean bare) {
    texts.text("label", item.label(), TextRole.LABEL);
    texts.text("title", item.title(), TextRole.ITEM_TITLE);
    if (item.text() != null) {
      context.push("text", bare);
      texts.text(item.text(), TextRole.ITEM_TEXT, words);
      context.pop();
    }
    texts.when("when", item.when());
    texts.line("where", item.where(), TextRole.WHERE);
    context.push("body");
    siblings(item.body());
    context.pop();
  }

  @Override
  public void image(Image image) {
    for (ImageRule rule : rules.images) {
      rule.check(image, context.as(rule));
    }
    texts.address("image", image.image(), AddressUse.IMAGE);
    texts.line("alt", image.alt(), TextRole.ALTERNATIVE_TEXT);
    texts.text("caption", image.caption(), TextRole.CAPTION);
    texts.address("href", image.href(), AddressUse.LINK);
  }

  @Override
  public void quotation(Quotation quotation) {
    String before = context.enter(quotation.language());
    for (QuotationRule rule : rules.quotations) {
      rule.check(quotation, context.as(rule));
    }
    texts.text("quote", quotation.quote(), TextRole.QUOTE);
    texts.text("source", quotation.source(), TextRole.SOURCE);
    context.restore(before);
  }

  @Override
  public void table(Table table) {
    for (TableRule rule : rules.tables) {
      rule.check(table, context.as(rule));
    }
    context.push("rows");
    for (int i = 0; i < table.rows().size(); i++) {
      context.push(i);
      cells(table.rows().get(i), TextRole.CELL);
      context.pop();
    }
    context.pop();
    context.push("columns");
    cells(table.columns(), TextRole.COLUMN);
    context.pop();
    texts.text("caption", table.caption(), TextRole.CAPTION);
  }

  private void cells(List<Text> cells, TextRole role) {
    int size = cells.size();
    for (int i = 0; i < size; i++) {
      context.push(i);
      texts.text(cells.get(i), role);
      context.pop();
    }
  }

  @Override
  public void preformatted(Preformatted preformatted) {
    texts.line("pre", preformatted.pre(), TextRole.PREFORMATTED);
    texts.line("format", preformatted.format(), TextRole.IDENTIFIER);
  }
}
