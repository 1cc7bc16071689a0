// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.core.Block;
import dev.bulletin.core.BlockVisitor;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Inline;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.render.internal.CharacterSet;
import dev.bulletin.render.internal.ImageWords;
import dev.bulletin.render.internal.Language;
import dev.bulletin.render.internal.PartSwitch;
import dev.bulletin.render.internal.QuotationMarks;
import dev.bulletin.render.internal.Typography;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One rendering: walks a bulletin and writes each part in its order. */
final class TextWalk implements BlockVisitor {
  private static final Set<String> WIDE =
      Set.of("zh", "ja", "ko", "yue", "wuu", "hak", "nan", "lzh");
  private static final String RULE = "-".repeat(20);

  private final Bulletin bulletin;
  private final TextOptions options;
  private final References references = new References();
  private final PartSwitch<TextContext> parts;
  private final SafeText safe;
  private final TextFlow flow;
  private final LineWriter output;
  private final Wrapper wrapper;
  private final TextInlines inlines;
  private final TextLists lists;
  private final TextPart context;
  private Language language;

  TextWalk(Bulletin bulletin, TextOptions options) {
    this.bulletin = bulletin;
    this.options = options;
    language = Language.of(bulletin.language());
    parts = new PartSwitch<>(options.replacements());
    boolean wide = isWide(options.ambiguous(), bulletin.language());
    CharacterSet complex = SimpleCharacters.others(wide);
    safe = new SafeText(options.ascii(), complex);
    flow = new TextFlow(safe);
    output = new LineWriter(options.buffers().take(), options.width(), options.flowed(), wide);
    wrapper = new Wrapper(output, complex);
    inlines = new TextInlines(this, flow, options, references);
    lists = new TextLists(this, output, options.ascii());
    context = new TextPart(this, bulletin, parts);
  }

  private static boolean isWide(AmbiguousWidth counted, String tag) {
    int end = tag.indexOf('-');
    return switch (counted) {
      case WIDE -> true;
      case NARROW -> false;
      case BY_LANGUAGE -> WIDE.contains(end < 0 ? tag : tag.substring(0, end));
    };
  }

  String run() {
    new TextHeader(this).write(bulletin);
    blocks(bulletin.body());
    if (!bulletin.footer().isEmpty()) {
      output.separate();
      flow.words(RULE.substring(0, Math.min(RULE.length(), output.room())));
      unwrapped();
      output.join();
      blocks(bulletin.footer());
    }
    writeReferences();
    String written = output.finish(options.lineSeparator());
    options.buffers().leave(output.release());
    return written;
  }

  private void writeReferences() {
    output.separate();
    references
        .numbers()
        .forEach(
            (address, number) -> {
              flow.words("[" + number + "] ");
              flow.address(address);
              unwrapped();
            });
  }

  private void unwrapped() {
    output.line(flow.characters(), 0, flow.length(), false);
    flow.clear();
  }

  Language language() {
    return language;
  }

  TextFlow flow() {
    return flow;
  }

  TextInlines inlines() {
    return inlines;
  }

  PartSwitch<TextContext> parts() {
    return parts;
  }

  TextPart context() {
    return context;
  }

  /** Does something with another language around it. */
  void inLanguage(@Nullable String tag, Runnable task) {
    if (tag == null) {
      task.run();
      return;
    }
    Language outer = language;
    language = Language.of(tag);
    task.run();
    language = outer;
  }

  /** Writes what the paragraph holds, and empties it. */
  void paragraph() {
    if (flow.length() > 0) {
      wrapper.write(flow);
      flow.clear();
    }
  }

  void paragraph(Text text) {
    String plain = parts.isEmpty() && flow.length() == 0 ? text.plainOrNull() : null;
    if (plain == null || options.ascii() || !wrapper.writeLine(plain)) {
      inlines.write(text);
      paragraph();
    }
  }

  void blocks(List<? extends Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      output.separate();
      block(blocks.get(i));
    }
  }

  void block(Block block) {
    if (parts.isEmpty()) {
      block.accept(this);
    } else {
      context.renderBlock(block);
    }
  }

  void inline(Inline inline, TextInlines writer) {
    if (!parts.isEmpty()) {
      context.renderInline(inline, writer);
    } else if (inline instanceof Plain plain) {
      flow.words(plain.value());
    } else {
      inline.accept(writer);
    }
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    paragraph(paragraph.text());
  }

  @Override
  public void section(Section section) {
    inLanguage(
        section.language(),
        () -> {
          paragraph(section.heading());
          blocks(section.body());
        });
  }

  @Override
  public void list(ItemList list) {
    lists.write(list);
  }

  @Override
  public void image(Image image) {
    String words = ImageWords.of(image, language.words());
    if (words != null) {
      flow.words(words);
      if (image.href() != null) {
        inlines.address(image.href(), words);
      }
      paragraph();
    }
    if (image.caption() != null) {
      paragraph(image.caption());
    }
  }

  @Override
  public void quotation(Quotation quotation) {
    inLanguage(
        quotation.language(),
        () -> {
          Typography typography = language.typography();
          boolean marked = QuotationMarks.typedIn(quotation.quote().plainText());
          flow.words(marked ? "" : typography.openQuote());
          inlines.write(quotation.quote());
          flow.words(marked ? "" : typography.closeQuote());
          paragraph();
          if (quotation.source() != null) {
            output.separate();
            flow.words(typography.attribution());
            paragraph(quotation.source());
          }
        });
  }

  @Override
  public void table(Table table) {
    if (table.caption() != null) {
      paragraph(table.caption());
      output.separate();
    }
    new TextTable(this, output).write(table);
  }

  @Override
  public void preformatted(Preformatted preformatted) {
    preformatted(preformatted.pre());
  }

  void preformatted(String lines) {
    new PreformattedLines(output, safe, options.preformattedIndent()).write(lines);
  }
}
