// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks.peer;

import dev.bulletin.core.Block;
import dev.bulletin.core.BlockVisitor;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin as the tree that commonmark-java has after parsing, so that its renderers can be
 * measured without its parser. What CommonMark has no node for, such as a table, becomes the
 * nearest that it has.
 */
public final class CommonMark implements BlockVisitor {

  private final Node parent;
  private final int level;

  private CommonMark(Node parent, int level) {
    this.parent = parent;
    this.level = level;
  }

  /** The document. */
  public static Document of(Bulletin bulletin) {
    Document document = new Document();
    CommonMark top = new CommonMark(document, 1);
    top.heading(Text.of(bulletin.title()));
    top.paragraph(bulletin.subtitle());
    Organization organization = bulletin.organization();
    top.line(organization == null ? null : organization.name());
    top.line(bulletin.issue());
    When date = bulletin.date();
    top.line(date == null ? null : date.start());
    bulletin.authors().forEach(top::line);
    top.below(document, bulletin.body());
    top.below(document, bulletin.footer());
    return document;
  }

  private void below(Node node, List<Block> blocks) {
    CommonMark walk = new CommonMark(node, level + 1);
    blocks.forEach(block -> block.accept(walk));
  }

  private void heading(Text text) {
    Heading heading = new Heading();
    heading.setLevel(Math.min(level, 6));
    CommonMarkInlines.add(heading, text);
    parent.appendChild(heading);
  }

  private void paragraph(@Nullable Text text) {
    if (text != null) {
      Paragraph paragraph = new Paragraph();
      CommonMarkInlines.add(paragraph, text);
      parent.appendChild(paragraph);
    }
  }

  private void line(@Nullable String words) {
    paragraph(words == null ? null : Text.of(words));
  }

  @Override
  public void paragraph(dev.bulletin.core.Paragraph paragraph) {
    paragraph(paragraph.text());
  }

  @Override
  public void section(Section section) {
    heading(section.heading());
    below(parent, section.body());
  }

  @Override
  public void list(ItemList list) {
    ListBlock block = list.style() == ListStyle.NUMBER ? numbered() : bullets();
    block.setTight(true);
    list.items().forEach(item -> block.appendChild(item(item)));
    parent.appendChild(block);
  }

  private static ListBlock numbered() {
    OrderedList list = new OrderedList();
    list.setMarkerStartNumber(1);
    list.setMarkerDelimiter(".");
    return list;
  }

  private static ListBlock bullets() {
    BulletList list = new BulletList();
    list.setMarker("-");
    return list;
  }

  private ListItem item(Item item) {
    ListItem node = new ListItem();
    Paragraph lead = new Paragraph();
    strong(lead, item.label());
    strong(lead, item.title());
    Text text = item.text();
    if (text != null) {
      CommonMarkInlines.add(lead, text);
    }
    node.appendChild(lead);
    CommonMark inside = new CommonMark(node, level);
    When when = item.when();
    inside.line(when == null ? null : when.start());
    inside.line(item.where());
    below(node, item.body());
    return node;
  }

  private static void strong(Node parent, @Nullable Text text) {
    if (text != null) {
      StrongEmphasis strong = new StrongEmphasis("**");
      CommonMarkInlines.add(strong, text);
      parent.appendChild(strong);
      CommonMarkInlines.add(parent, Text.of(": "));
    }
  }

  @Override
  public void image(Image image) {
    Paragraph paragraph = new Paragraph();
    org.commonmark.node.Image node = new org.commonmark.node.Image(image.image(), null);
    String alt = image.alt();
    CommonMarkInlines.add(node, Text.of(alt == null ? "" : alt));
    paragraph.appendChild(node);
    parent.appendChild(paragraph);
    paragraph(image.caption());
  }

  @Override
  public void quotation(Quotation quotation) {
    BlockQuote quote = new BlockQuote();
    CommonMark inside = new CommonMark(quote, level);
    inside.paragraph(quotation.quote());
    inside.paragraph(quotation.source());
    parent.appendChild(quote);
  }

  @Override
  public void table(Table table) {
    paragraph(table.caption());
    row(table.columns());
    table.rows().forEach(this::row);
  }

  private void row(List<Text> cells) {
    Paragraph line = new Paragraph();
    for (Text cell : cells) {
      CommonMarkInlines.add(line, cell);
      CommonMarkInlines.add(line, Text.of(" "));
    }
    parent.appendChild(line);
  }

  @Override
  public void preformatted(Preformatted preformatted) {
    FencedCodeBlock code = new FencedCodeBlock();
    code.setLiteral(preformatted.pre());
    parent.appendChild(code);
  }
}
