// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

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
import dev.bulletin.core.internal.rule.Shorthand;
import dev.bulletin.core.internal.shape.Strings;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a bulletin keeps the constraints of its parts and the limits of a document, in one pass
 * over the records. It says yes or no and nothing more: most bulletins are sound, and only of the
 * others is the Jakarta provider asked what is wrong with them. A property holds the two together.
 */
final class ShapeGlance implements BlockVisitor {

  private static final int MOST_BLOCKS = 1_000;
  private static final int MOST_ITEMS = 1_000;
  private static final int MOST_AUTHORS = 50;
  private static final int MOST_ROWS = 500;
  private static final int MOST_COLUMNS = 20;
  private static final int LONGEST_ALTERNATIVE = 1_000;
  private static final int HIGHEST_START = 9_999;
  private static final int MEMBERS = 16;

  private final Tally tally = new Tally();
  private final TextGlance texts = new TextGlance(tally);
  private boolean isSound;

  private ShapeGlance() {}

  /** Whether all is well; false where it takes another look to tell. */
  static boolean isSound(Bulletin bulletin) {
    return new ShapeGlance().document(bulletin)
        && (bulletin.extensions() == null || DocumentSize.beyondLimits(bulletin) == null);
  }

  private boolean document(Bulletin bulletin) {
    return tally.enter(MEMBERS)
        && (bulletin.id() == null || Strings.identifierFault(bulletin.id()) == null)
        && TextGlance.isLine(bulletin.title())
        && texts.isSound(bulletin.subtitle())
        && TextGlance.isLanguage(bulletin.language())
        && organization(bulletin.organization())
        && authors(bulletin.authors())
        && TextGlance.isLine(bulletin.issue())
        && TextGlance.isWhen(bulletin.date())
        && TextGlance.isWhen(bulletin.expires())
        && !bulletin.body().isEmpty()
        && blocks(bulletin.body())
        && blocks(bulletin.footer());
  }

  private boolean organization(@Nullable Organization organization) {
    return organization == null
        || (TextGlance.isLine(organization.name())
            && TextGlance.isAddress(organization.url())
            && (organization.logo() == null || block(organization.logo())));
  }

  private boolean authors(List<String> authors) {
    boolean sound = authors.size() <= MOST_AUTHORS && tally.enter(authors.size());
    for (int i = 0; sound && i < authors.size(); i++) {
      sound = TextGlance.isLine(authors.get(i));
    }
    tally.leave();
    return sound && (authors.size() < 2 || new HashSet<>(authors).size() == authors.size());
  }

  private boolean blocks(List<Block> blocks) {
    boolean sound = blocks.size() <= MOST_BLOCKS && tally.enter(blocks.size());
    for (int i = 0; sound && i < blocks.size(); i++) {
      sound = block(blocks.get(i));
    }
    tally.leave();
    return sound;
  }

  private boolean block(Block block) {
    isSound = tally.enter(MEMBERS / 2);
    if (isSound) {
      block.accept(this);
    }
    tally.leave();
    return isSound;
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    isSound = texts.isSound(paragraph.text());
  }

  @Override
  public void section(Section section) {
    isSound =
        texts.isSound(section.heading())
            && TextGlance.isLanguage(section.language())
            && !section.body().isEmpty()
            && blocks(section.body());
  }

  @Override
  public void list(ItemList list) {
    List<Item> items = list.items();
    Integer start = list.start();
    boolean sound =
        !items.isEmpty()
            && items.size() <= MOST_ITEMS
            && (start == null || (start >= 0 && start <= HIGHEST_START))
            && tally.enter(items.size());
    for (int i = 0; sound && i < items.size(); i++) {
      sound = item(items.get(i));
    }
    tally.leave();
    isSound = sound;
  }

  private boolean item(Item item) {
    boolean hasContent =
        item.label() != null
            || item.title() != null
            || item.text() != null
            || !item.body().isEmpty();
    boolean sound =
        hasContent
            && tally.enter(Shorthand.isBare(item) ? 0 : MEMBERS)
            && (item.kind() == null || Strings.kindFault(item.kind()) == null)
            && texts.isSound(item.label())
            && texts.isSound(item.title())
            && texts.isSound(item.text())
            && TextGlance.isWhen(item.when())
            && TextGlance.isLine(item.where())
            && TextGlance.isLanguage(item.language())
            && blocks(item.body());
    tally.leave();
    return sound;
  }

  @Override
  public void image(Image image) {
    String alt = image.alt();
    isSound =
        Strings.imageSourceFault(image.image()) == null
            && (alt == null || !Strings.isLongerThan(alt, LONGEST_ALTERNATIVE))
            && texts.isSound(image.caption())
            && TextGlance.isAddress(image.href());
  }

  @Override
  public void quotation(Quotation quotation) {
    isSound =
        texts.isSound(quotation.quote())
            && texts.isSound(quotation.source())
            && TextGlance.isLanguage(quotation.language());
  }

  @Override
  public void table(Table table) {
    List<List<Text>> rows = table.rows();
    boolean sound = !rows.isEmpty() && rows.size() <= MOST_ROWS && tally.enter(rows.size());
    for (int i = 0; sound && i < rows.size(); i++) {
      sound = !rows.get(i).isEmpty() && cells(rows.get(i));
    }
    tally.leave();
    isSound = sound && cells(table.columns()) && texts.isSound(table.caption());
  }

  private boolean cells(List<Text> cells) {
    boolean sound = cells.size() <= MOST_COLUMNS && tally.enter(cells.size());
    for (int i = 0; sound && i < cells.size(); i++) {
      sound = texts.isSound(cells.get(i));
    }
    tally.leave();
    return sound;
  }

  @Override
  public void preformatted(Preformatted block) {
    isSound = TextGlance.isShort(block.pre()) && TextGlance.isLine(block.format());
  }
}
