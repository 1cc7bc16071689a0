// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import dev.bulletin.core.Block;
import dev.bulletin.core.BlockVisitor;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import dev.bulletin.core.internal.rule.Shorthand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes blocks: the member that names the shape first, shorthand where nothing else is said. */
final class BlockJson implements BlockVisitor {

  private final Output out;
  private final TextJson texts;

  BlockJson(Output out, TextJson texts) {
    this.out = out;
    this.texts = texts;
  }

  void write(Block block) {
    block.accept(this);
  }

  private void text(String name, @Nullable Text text) {
    out.member(name, text, texts::write);
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    String plain = TextJson.bare(paragraph.text());
    if (plain != null) {
      out.string(plain);
    } else {
      out.object(() -> text("text", paragraph.text()));
    }
  }

  @Override
  public void section(Section section) {
    out.object(
        () -> {
          text("heading", section.heading());
          out.string("language", section.language());
          out.list("body", section.body(), this::write);
        });
  }

  @Override
  public void list(ItemList list) {
    out.object(
        () -> {
          out.list("items", list.items(), this::item);
          out.string("style", list.style() == ListStyle.BULLET ? null : list.style().value());
          out.integer("start", list.start());
        });
  }

  private void item(Item item) {
    Text text = item.text();
    if (text != null && Shorthand.isBare(item)) {
      texts.write(text);
      return;
    }
    out.object(
        () -> {
          out.string("kind", item.kind());
          text("label", item.label());
          text("title", item.title());
          text("text", item.text());
          out.member("when", item.when(), this::when);
          out.string("where", item.where());
          out.member("severity", item.severity(), severity -> out.string(severity.value()));
          out.string("language", item.language());
          out.listUnlessEmpty("body", item.body(), this::write);
        });
  }

  void when(When when) {
    if (when.end() == null && when.text() == null) {
      out.string(when.start());
      return;
    }
    out.object(
        () -> {
          out.string("start", when.start());
          out.string("end", when.end());
          out.string("text", when.text());
        });
  }

  @Override
  public void image(Image image) {
    out.object(
        () -> {
          out.string("image", image.image());
          out.string("alt", image.alt());
          text("caption", image.caption());
          out.string("href", image.href());
        });
  }

  @Override
  public void quotation(Quotation quotation) {
    out.object(
        () -> {
          text("quote", quotation.quote());
          text("source", quotation.source());
          out.string("language", quotation.language());
        });
  }

  @Override
  public void table(Table table) {
    out.object(
        () -> {
          out.list("rows", table.rows(), this::cells);
          out.listUnlessEmpty("columns", table.columns(), texts::cell);
          text("caption", table.caption());
        });
  }

  private void cells(List<Text> cells) {
    out.array(cells, texts::cell);
  }

  @Override
  public void preformatted(Preformatted preformatted) {
    out.object(
        () -> {
          out.string("pre", preformatted.pre());
          out.string("format", preformatted.format());
        });
  }
}
