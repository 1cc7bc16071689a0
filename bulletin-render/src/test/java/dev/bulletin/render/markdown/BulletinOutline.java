// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Image;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Link;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.render.LinkPolicy;
import java.util.List;

/** What a bulletin says, as the blocks that Markdown has for it. */
final class BulletinOutline {

  private static final LinkPolicy LINKS = LinkPolicy.create();

  private final Outline outline = new Outline();
  private int section = 1;

  static Outline of(Bulletin bulletin) {
    BulletinOutline expected = new BulletinOutline();
    expected.page(bulletin);
    return expected.outline;
  }

  private void page(Bulletin bulletin) {
    Styled title = new Styled();
    words(title, bulletin.title(), 0, "");
    outline.add("heading 1", title);
    if (bulletin.subtitle() != null) {
      paragraph(styled(bulletin.subtitle()));
    }
    masthead(bulletin);
    blocks(bulletin.body());
    if (!bulletin.footer().isEmpty()) {
      outline.add("rule");
      blocks(bulletin.footer());
    }
  }

  private void masthead(Bulletin bulletin) {
    Styled line = new Styled();
    Organization organization = bulletin.organization();
    if (organization != null) {
      String url = organization.url() == null ? null : LINKS.link(organization.url());
      words(line, organization.name(), 0, url == null ? "" : url);
    }
    if (bulletin.issue() != null) {
      words(line, (line.isBlank() ? "" : " · ") + bulletin.issue(), 0, "");
    }
    if (!bulletin.authors().isEmpty()) {
      words(line, (line.isBlank() ? "" : "\n") + String.join(", ", bulletin.authors()), 0, "");
    }
    paragraph(line);
  }

  private void paragraph(Styled words) {
    if (!words.isBlank()) {
      outline.add("paragraph", words);
    }
  }

  private void blocks(List<? extends Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Paragraph paragraph) {
      paragraph(styled(paragraph.text()));
    } else if (block instanceof Section inner) {
      section++;
      outline.add("heading " + Math.min(section, 6), oneLine(styled(inner.heading())));
      blocks(inner.body());
      section--;
    } else if (block instanceof ItemList list) {
      list(list);
    } else if (block instanceof Image image) {
      image(image);
    } else if (block instanceof Quotation quotation) {
      quotation(quotation);
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Preformatted pre) {
      preformatted(pre);
    }
  }

  private void preformatted(Preformatted pre) {
    String lines = clean(pre.pre());
    String last = lines.isEmpty() || lines.endsWith("\n") ? "" : "\n";
    String info = pre.format() == null ? "" : clean(pre.format()).strip();
    outline.addCode(info, lines + last);
  }

  private void quotation(Quotation quotation) {
    Styled quote = styled(quotation.quote());
    if (!quote.isBlank() || quotation.source() != null) {
      outline.add("BlockQuote");
      outline.inside(
          () -> {
            paragraph(quote);
            if (quotation.source() != null) {
              Styled source = new Styled();
              source.add("— ", 0, "");
              text(source, quotation.source(), 0, "");
              paragraph(source);
            }
          });
    }
  }

  private void image(Image image) {
    String source = LINKS.image(image.image());
    String link = image.href() == null ? null : LINKS.link(image.href());
    Styled alt = new Styled();
    words(alt, image.alt() == null ? "a b (1).png" : image.alt(), 0, "");
    Styled words = new Styled();
    words.image(oneLine(alt).structure(), source, link == null ? "" : link);
    if (image.caption() != null) {
      words.lineBreak();
      text(words, image.caption(), 0, "");
    }
    paragraph(words);
  }

  private void table(Table table) {
    if (table.caption() != null) {
      paragraph(styled(table.caption()));
    }
    outline.add("TableBlock");
    outline.inside(
        () -> {
          outline.add("TableHead");
          List<Text> empty = table.rows().get(0).stream().map(cell -> Text.of("")).toList();
          outline.inside(() -> row(table.columns().isEmpty() ? empty : table.columns(), "head"));
          outline.add("TableBody");
          outline.inside(() -> table.rows().forEach(row -> row(row, "cell")));
        });
  }

  private void row(List<Text> cells, String name) {
    outline.add("TableRow");
    outline.inside(() -> cells.forEach(cell -> outline.add(name, oneLine(styled(cell)))));
  }

  private void list(ItemList list) {
    if (list.style() == ListStyle.PLAIN) {
      plainList(list);
      return;
    }
    boolean numbered = list.style() == ListStyle.NUMBER;
    outline.add(numbered ? "numbered " + (list.start() == null ? 1 : list.start()) : "BulletList");
    outline.inside(
        () -> {
          for (Item item : list.items()) {
            outline.add("ListItem");
            outline.inside(() -> item(item));
          }
        });
  }

  private void plainList(ItemList list) {
    if (list.items().stream().anyMatch(item -> !item.body().isEmpty())) {
      list.items().forEach(this::item);
      return;
    }
    Styled lines = new Styled();
    for (Item item : list.items()) {
      lines.lineBreak();
      headline(lines, item);
    }
    paragraph(lines);
  }

  private void item(Item item) {
    Styled words = new Styled();
    headline(words, item);
    paragraph(words);
    blocks(item.body());
  }

  private static void headline(Styled words, Item item) {
    boolean headline = item.title() != null || item.where() != null;
    if (item.label() != null) {
      text(words, item.label(), 0, "");
      String typed = item.label().plainText().stripTrailing();
      words.add(typed.endsWith(":") || typed.endsWith("：") ? " " : ": ", 0, "");
    }
    if (item.title() != null) {
      text(words, item.title(), Styled.STRONG, "");
    }
    if (item.where() != null) {
      words(words, (item.title() == null ? "" : ", ") + item.where(), 0, "");
    }
    if (headline) {
      severity(words, item);
      words.lineBreak();
    }
    text(words, item.text(), 0, "");
    if (!headline) {
      severity(words, item);
    }
  }

  private static void severity(Styled words, Item item) {
    if (item.severity() != null) {
      words.lineBreak();
      words.add("Severity: Minor", 0, "");
    }
  }

  private static Styled styled(Text text) {
    Styled words = new Styled();
    text(words, text, 0, "");
    return words;
  }

  /** Where no line break can stand it is a space. */
  private static Styled oneLine(Styled words) {
    return words.onOneLine();
  }

  private static void text(Styled words, Text text, int style, String link) {
    for (Inline inline : text.inlines()) {
      inline(words, inline, style, link);
    }
  }

  private static void inline(Styled words, Inline inline, int style, String link) {
    if (inline instanceof Plain plain) {
      words(words, plain.value(), style, link);
    } else if (inline instanceof Strong strong) {
      text(words, strong.strong(), style | Styled.STRONG, link);
    } else if (inline instanceof Emphasis emphasis) {
      text(words, emphasis.em(), style | Styled.EMPHASIS, link);
    } else if (inline instanceof Code code) {
      words.add(clean(code.code()).replace('\n', ' '), style | Styled.CODE, link);
    } else if (inline instanceof Span span) {
      text(words, span.span(), style, link);
    } else if (inline instanceof Link inner) {
      String address = link.isEmpty() ? LINKS.link(inner.address()) : null;
      Styled shown = new Styled();
      text(shown, inner.link(), 0, inner.address());
      boolean bare = address != null && shown.isBlank();
      text(words, bare ? Text.of(address) : inner.link(), style, address == null ? link : address);
    }
  }

  private static void words(Styled out, String words, int style, String link) {
    String[] lines = clean(words).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.lineBreak();
      }
      out.add(lines[i], style, link);
    }
  }

  /** Line breaks as line feeds; a control character, and half of a pair, as U+FFFD. */
  private static String clean(String words) {
    StringBuilder clean = new StringBuilder();
    words
        .replaceAll("\r\n|[\r\u0085\u2028\u2029]", "\n")
        .replaceAll("[\u000b\f]", " ")
        .codePoints()
        .map(
            c ->
                c != '\n' && c != '\t' && Character.isISOControl(c) || c >= 0xd800 && c < 0xe000
                    ? 0xfffd
                    : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
