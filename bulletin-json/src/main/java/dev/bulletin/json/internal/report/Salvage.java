// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.report;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Image;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Link;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import dev.bulletin.core.internal.rule.StandIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the sound parts of a bulletin whose faulty ones have stand-ins. What may be absent goes;
 * what must be there becomes empty; a block, an item or a run without its main part goes as a
 * whole.
 */
public final class Salvage {

  private static final Text EMPTY = Text.of("");

  private Salvage() {}

  /** The bulletin without stand-ins. */
  public static Bulletin of(Bulletin bulletin) {
    return new Bulletin(
        sound(bulletin.id()),
        orEmpty(bulletin.title()),
        text(bulletin.subtitle()),
        bulletin.language(),
        organization(bulletin.organization()),
        bulletin.authors().stream().filter(author -> !StandIn.is(author)).toList(),
        sound(bulletin.issue()),
        when(bulletin.date()),
        when(bulletin.expires()),
        bulletin.severity(),
        blocks(bulletin.body()),
        blocks(bulletin.footer()),
        bulletin.extensions());
  }

  private static <T> @Nullable T sound(@Nullable T part) {
    return part == null || StandIn.is(part) ? null : part;
  }

  private static String orEmpty(String value) {
    return StandIn.is(value) ? "" : value;
  }

  private static @Nullable Organization organization(@Nullable Organization organization) {
    if (organization == null || StandIn.is(organization) || StandIn.is(organization.name())) {
      return null;
    }
    Image logo = organization.logo();
    return new Organization(
        organization.name(), sound(organization.url()), logo == null ? null : image(logo));
  }

  private static @Nullable When when(@Nullable When when) {
    if (when == null || StandIn.is(when) || StandIn.is(when.start())) {
      return null;
    }
    return new When(when.start(), sound(when.end()), sound(when.text()));
  }

  private static List<Block> blocks(List<Block> blocks) {
    return each(blocks, Salvage::block);
  }

  private static @Nullable Block block(Block block) {
    if (StandIn.is(block)) {
      return null;
    }
    if (block instanceof Paragraph paragraph) {
      Text text = text(paragraph.text());
      return text == null ? null : new Paragraph(text);
    }
    if (block instanceof Section section) {
      Text heading = text(section.heading());
      return new Section(
          heading == null ? EMPTY : heading, blocks(section.body()), sound(section.language()));
    }
    if (block instanceof ItemList list) {
      return new ItemList(each(list.items(), Salvage::item), list.style(), list.start());
    }
    if (block instanceof Image image) {
      return image(image);
    }
    if (block instanceof Quotation quotation) {
      Text quote = text(quotation.quote());
      Text source = text(quotation.source());
      return quote == null ? null : new Quotation(quote, source, sound(quotation.language()));
    }
    return block instanceof Table table ? table(table) : preformatted((Preformatted) block);
  }

  private static @Nullable Image image(Image image) {
    if (StandIn.is(image) || StandIn.is(image.image())) {
      return null;
    }
    return new Image(image.image(), sound(image.alt()), text(image.caption()), sound(image.href()));
  }

  private static @Nullable Preformatted preformatted(Preformatted block) {
    return StandIn.is(block.pre()) ? null : new Preformatted(block.pre(), sound(block.format()));
  }

  private static @Nullable Table table(Table table) {
    List<List<Text>> rows = each(table.rows(), row -> StandIn.is(row) ? null : cells(row));
    List<Text> columns = StandIn.is(table.columns()) ? List.of() : cells(table.columns());
    return rows.isEmpty() ? null : new Table(rows, columns, text(table.caption()));
  }

  /** A faulty cell becomes an empty one, so that no other cell changes its column. */
  private static List<Text> cells(List<Text> cells) {
    return cells.stream().map(cell -> Objects.requireNonNullElse(text(cell), EMPTY)).toList();
  }

  private static @Nullable Item item(Item item) {
    if (StandIn.is(item)) {
      return null;
    }
    return new Item(
        sound(item.kind()),
        text(item.label()),
        text(item.title()),
        text(item.text()),
        when(item.when()),
        sound(item.where()),
        item.severity(),
        sound(item.language()),
        blocks(item.body()));
  }

  private static @Nullable Text text(@Nullable Text text) {
    if (text == null || StandIn.is(text)) {
      return null;
    }
    List<Inline> inlines = each(text.inlines(), Salvage::inline);
    return inlines.isEmpty() ? null : new Text(inlines);
  }

  private static @Nullable Inline inline(Inline inline) {
    if (StandIn.is(inline)) {
      return null;
    }
    if (inline instanceof Code code) {
      return StandIn.is(code.code()) ? null : code;
    }
    if (inline instanceof Strong strong) {
      Text words = text(strong.strong());
      return words == null ? null : new Strong(words);
    }
    if (inline instanceof Emphasis emphasis) {
      Text words = text(emphasis.em());
      return words == null ? null : new Emphasis(words);
    }
    if (inline instanceof Link link) {
      Text words = text(link.link());
      return words == null ? null : new Link(words, sound(link.href()));
    }
    if (inline instanceof Span span) {
      Text words = text(span.span());
      return words == null ? null : new Span(words, span.language());
    }
    return inline;
  }

  private static <T> List<T> each(List<T> parts, Mending<T> mending) {
    List<T> sound = new ArrayList<>(parts.size());
    for (T part : parts) {
      T mended = mending.apply(part);
      if (mended != null) {
        sound.add(mended);
      }
    }
    return sound;
  }

  @FunctionalInterface
  private interface Mending<T> {
    @Nullable T apply(T part);
  }
}
