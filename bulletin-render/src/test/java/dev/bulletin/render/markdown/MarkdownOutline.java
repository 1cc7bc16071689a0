// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** What commonmark-java, with GFM's tables and strikethrough, reads in Markdown. */
final class MarkdownOutline {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
          .build();

  private final Outline outline = new Outline();

  static Outline of(String markdown) {
    MarkdownOutline read = new MarkdownOutline();
    read.blocks(PARSER.parse(markdown));
    return read.outline;
  }

  /** The words alone, those of one block after those of the other. */
  static String words(String markdown) {
    StringBuilder words = new StringBuilder();
    words(PARSER.parse(markdown), words);
    return words.toString();
  }

  private static void words(Node node, StringBuilder words) {
    if (node instanceof Text text) {
      words.append(text.getLiteral());
    } else if (node instanceof Code code) {
      words.append(code.getLiteral());
    } else if (node instanceof FencedCodeBlock code) {
      words.append(code.getLiteral());
    } else if (node instanceof HardLineBreak || node instanceof Block) {
      words.append('\n');
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      words(child, words);
    }
  }

  private void blocks(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
  }

  private void block(Node node) {
    if (node instanceof Heading heading) {
      outline.add("heading " + heading.getLevel(), words(node));
    } else if (node instanceof Paragraph) {
      outline.add("paragraph", words(node));
    } else if (node instanceof FencedCodeBlock code) {
      outline.addCode(code.getInfo(), code.getLiteral());
    } else if (node instanceof ThematicBreak) {
      outline.add("rule");
    } else if (node instanceof TableCell cell) {
      outline.add(cell.isHeader() ? "head" : "cell", words(node));
    } else if (node instanceof OrderedList list) {
      outline.add("numbered " + list.getMarkerStartNumber());
      outline.inside(() -> blocks(node));
    } else {
      outline.add(name(node));
      outline.inside(() -> blocks(node));
    }
  }

  private static String name(Node node) {
    boolean known =
        node instanceof BlockQuote
            || node instanceof BulletList
            || node instanceof ListItem
            || node instanceof TableBlock
            || node instanceof TableRow
            || node instanceof Document;
    String name = node.getClass().getSimpleName();
    return known || name.equals("TableHead") || name.equals("TableBody")
        ? name
        : "UNEXPECTED " + name;
  }

  private static Styled words(Node parent) {
    Styled words = new Styled();
    inlines(parent, words, 0, "");
    return words;
  }

  private static void inlines(Node parent, Styled words, int style, String link) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inline(node, words, style, link);
    }
  }

  private static void inline(Node node, Styled words, int style, String link) {
    if (node instanceof Text text) {
      words.add(text.getLiteral(), style, link);
    } else if (node instanceof StrongEmphasis) {
      inlines(node, words, style | Styled.STRONG, link);
    } else if (node instanceof Emphasis) {
      inlines(node, words, style | Styled.EMPHASIS, link);
    } else if (node instanceof Code code) {
      words.add(code.getLiteral(), style | Styled.CODE, link);
    } else if (node instanceof HardLineBreak) {
      words.lineBreak();
    } else if (node instanceof Link target) {
      inlines(node, words, style, link + target.getDestination());
    } else if (node instanceof Image image) {
      Styled alt = words(node);
      words.image(alt.structure(), image.getDestination(), link);
    } else {
      words.add("UNEXPECTED " + node, style, link);
    }
  }
}
