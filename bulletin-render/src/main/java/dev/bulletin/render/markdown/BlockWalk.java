// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.Block;
import dev.bulletin.core.BlockVisitor;
import dev.bulletin.core.Image;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import java.util.List;

/** Writes blocks. */
final class BlockWalk implements BlockVisitor {
  private final Walk walk;
  private int depth;

  BlockWalk(Walk walk) {
    this.walk = walk;
  }

  void write(List<? extends Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (walk.parts.isEmpty()) {
        block.accept(this);
      } else {
        walk.parts.render(block, walk.context, () -> block.accept(this));
        walk.context.endParagraph();
      }
    }
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    walk.paragraph(paragraph.text());
  }

  @Override
  public void section(Section section) {
    walk.in(
        section.language(),
        () -> {
          depth++;
          heading(section.heading(), walk.options.headingLevel() + depth);
          write(section.body());
          depth--;
        });
  }

  /** Writes a heading; one deeper than Markdown has stands at its deepest level. */
  void heading(Text text, int level) {
    walk.output.begin();
    walk.output.line().append("######", 0, Math.min(level, 6)).append(' ');
    walk.line(text, Context.HEADING);
    walk.output.trim();
    walk.output.end();
  }

  @Override
  public void list(ItemList list) {
    new ListWriter(walk, list).write();
  }

  @Override
  public void image(Image image) {
    InlineWalk inlines = new InlineWalk(walk);
    new ImageMarkup(walk, inlines).image(image);
    walk.paragraph(inlines.leaf());
  }

  @Override
  public void quotation(Quotation quotation) {
    walk.in(
        quotation.language(),
        () -> {
          walk.output.open("> ", "> ", false);
          walk.paragraph(quotation.quote());
          Text source = quotation.source();
          if (source != null) {
            source(source);
          }
          walk.output.closeQuotation();
        });
  }

  private void source(Text source) {
    String attribution = walk.languageData().typography().attribution();
    walk.straight.begin().words(attribution).text(source);
    if (walk.straight.end()) {
      walk.output.end();
    } else {
      walk.paragraph(new InlineWalk(walk).words(attribution).text(source).leaf());
    }
  }

  @Override
  public void table(Table table) {
    new TableWriter(walk).write(table);
  }

  @Override
  public void preformatted(Preformatted preformatted) {
    lines(CodeBlock.of(preformatted));
  }

  /** Writes lines as they stand. */
  void lines(String lines) {
    walk.output.begin();
    int start = 0;
    int end = lines.indexOf('\n');
    while (end >= 0) {
      walk.output.line().append(lines, start, end);
      start = end + 1;
      end = lines.indexOf('\n', start);
      if (start == lines.length() || lines.charAt(start) == '\n') {
        walk.output.emptyLine();
      } else {
        walk.output.nextLine();
      }
    }
    walk.output.line().append(lines, start, lines.length());
    walk.output.end();
  }
}
