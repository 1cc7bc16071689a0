// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render;

import dev.bulletin.core.Block;
import dev.bulletin.core.BlockVisitor;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Every text and line of a bulletin, in the one order in which all formats show them: what a
 * rendering is held against. Dates without a text of their own are not among them, since what is
 * shown of those is the renderer's.
 */
public final class BulletinWords implements BlockVisitor {
  private final List<String> words = new ArrayList<>();

  private BulletinWords() {}

  /** The texts and lines in order. */
  public static List<String> of(Bulletin bulletin) {
    BulletinWords all = new BulletinWords();
    all.add(bulletin.title());
    all.add(bulletin.subtitle());
    all.organization(bulletin.organization());
    all.add(bulletin.issue());
    all.add(bulletin.date());
    bulletin.authors().forEach(all::add);
    all.add(bulletin.expires());
    all.blocks(bulletin.body());
    all.blocks(bulletin.footer());
    return all.words;
  }

  /**
   * The first text that a rendering does not hold after those before it, or null where it holds all
   * of them in order.
   *
   * @param rendering what a reader sees
   * @param normalized brings both the rendering and each text to what can be compared, such as
   *     letters only
   */
  public static String firstMissing(
      Bulletin bulletin, String rendering, UnaryOperator<String> normalized) {
    String seen = normalized.apply(rendering);
    int from = 0;
    for (String word : of(bulletin)) {
      String wanted = normalized.apply(word);
      int found = seen.indexOf(wanted, from);
      if (found < 0) {
        return word;
      }
      from = found + wanted.length();
    }
    return null;
  }

  /**
   * Letters and digits alone: what no format may lose or change, whatever it does with marks and
   * spaces.
   */
  public static String lettersAndDigits(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    words.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private void organization(Organization organization) {
    if (organization == null) {
      return;
    }
    Image logo = organization.logo();
    if (logo != null) {
      boolean saysMore =
          logo.alt() != null && !logo.alt().strip().equalsIgnoreCase(organization.name().strip());
      add(saysMore ? logo.alt() : null);
      add(logo.caption());
    }
    add(organization.name());
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  private void add(String line) {
    if (line != null) {
      words.add(line);
    }
  }

  private void add(Text text) {
    if (text != null) {
      words.add(text.plainText());
    }
  }

  private void add(When when) {
    if (when != null) {
      add(when.text());
    }
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    add(paragraph.text());
  }

  @Override
  public void section(Section section) {
    add(section.heading());
    blocks(section.body());
  }

  @Override
  public void list(ItemList list) {
    list.items().forEach(this::item);
  }

  private void item(Item item) {
    add(item.label());
    add(item.title());
    add(item.when());
    add(item.where());
    add(item.text());
    blocks(item.body());
  }

  @Override
  public void image(Image image) {
    add(image.alt());
    add(image.caption());
  }

  @Override
  public void quotation(Quotation quotation) {
    add(quotation.quote());
    add(quotation.source());
  }

  @Override
  public void table(Table table) {
    add(table.caption());
    table.columns().forEach(this::add);
    table.rows().forEach(row -> row.forEach(this::add));
  }

  @Override
  public void preformatted(Preformatted preformatted) {
    add(preformatted.pre());
  }
}
