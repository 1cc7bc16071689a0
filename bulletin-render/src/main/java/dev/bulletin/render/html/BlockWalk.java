// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Table;
import dev.bulletin.render.internal.ImageWords;
import dev.bulletin.render.internal.Language;
import org.jspecify.annotations.Nullable;

/**
 * Writes blocks, for pages and mails alike: what they differ in is their {@link Look} and {@link
 * HtmlOptions}.
 */
final class BlockWalk extends HtmlWalk {

  /** By how much an item is set in, where widths are counted. */
  private static final int ITEM_INDENT = 24;

  private int level;
  private int indent;

  BlockWalk(Bulletin bulletin, HtmlOptions options) {
    super(bulletin, options);
    this.level = options.headingLevel();
  }

  /** Writes the title and what stands under it. */
  void header() {
    Element title = look().heading(level);
    tags.open(title, bulletin);
    out.text(bulletin.title());
    tags.closeLine(title);
    new Masthead(this).write();
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    elementLine(Part.PARAGRAPH, paragraph, paragraph.text());
  }

  @Override
  public void section(Section section) {
    Language outer = languageAtHand();
    openIn(section.language(), Part.SECTION, section);
    out.newline();
    level++;
    Element heading = look().heading(level);
    tags.open(heading, section);
    text(section.heading());
    tags.closeLine(heading);
    blocks(section.body());
    level--;
    returnTo(outer);
    closeLine(Part.SECTION);
  }

  @Override
  public void list(ItemList list) {
    Part part = partOf(list.style());
    start(part);
    if (list.style() == ListStyle.NUMBER && list.start() != null && list.start() != 1) {
      tags.attribute("start", list.start().toString());
    }
    finish(part, list);
    out.newline();
    indent += ITEM_INDENT;
    for (Item item : list.items()) {
      listItem(item);
    }
    indent -= ITEM_INDENT;
    closeLine(part);
  }

  private static Part partOf(ListStyle style) {
    return switch (style) {
      case BULLET -> Part.BULLETS;
      case NUMBER -> Part.NUMBERS;
      case PLAIN -> Part.PLAIN_LIST;
    };
  }

  private void listItem(Item item) {
    Language outer = languageAtHand();
    startIn(item.language(), Part.ITEM);
    String kind = options.classPrefix() == null ? null : token(item.kind());
    if (kind != null) {
      tags.attribute("class", options.classPrefix() + "-kind-" + kind);
    }
    finish(Part.ITEM, item);
    item(item);
    returnTo(outer);
    closeLine(Part.ITEM);
  }

  @Override
  void itemContent(Item item) {
    ItemContent.write(this, item);
  }

  @Override
  public void image(Image image) {
    open(Part.FIGURE, image);
    String address = links().image(image.image());
    String words = ImageWords.of(image, languageAtHand().words());
    if (address != null) {
      linked(image, address, words == null ? "" : words);
    } else if (words != null) {
      open(Part.IMAGE_WORDS, image);
      out.text(words);
      close(Part.IMAGE_WORDS);
    }
    if (image.caption() != null) {
      element(Part.CAPTION, image, image.caption());
    }
    closeLine(Part.FIGURE);
  }

  private void linked(Image image, String address, String alt) {
    String href = image.href() == null ? null : links().link(image.href());
    if (href != null) {
      openLink(href, image);
    }
    start(Part.IMAGE);
    tags.attribute("src", address);
    tags.attribute("alt", alt);
    ImageWidths widths = options.imageWidths();
    if (widths != null) {
      int width = widths.of(image, indent);
      tags.attribute("width", Integer.toString(width));
      tags.attribute("style", ImageWidths.style(width));
    }
    finish(Part.IMAGE, image);
    if (href != null) {
      closeLink();
    }
  }

  @Override
  public void quotation(Quotation quotation) {
    Language outer = languageAtHand();
    openIn(quotation.language(), Part.QUOTATION, quotation);
    out.html(look().quotation().before());
    open(Part.BLOCKQUOTE, quotation);
    element(Part.QUOTE, quotation, quotation.quote());
    close(Part.BLOCKQUOTE);
    if (quotation.source() != null) {
      open(Part.SOURCE, quotation);
      out.text(languageAtHand().typography().attribution());
      text(quotation.source());
      close(Part.SOURCE);
    }
    out.html(look().quotation().after());
    returnTo(outer);
    closeLine(Part.QUOTATION);
  }

  /**
   * A table may be wider than the screen: it scrolls by itself, also by keyboard, and the page does
   * not.
   */
  @Override
  public void table(Table table) {
    start(Part.SCROLL);
    if (table.caption() != null && options.classPrefix() != null) {
      tags.attribute("role", "group");
      tags.attribute("aria-label", table.caption().plainText());
    }
    finish(Part.SCROLL, table);
    TableContent.write(this, table);
    closeLine(Part.SCROLL);
  }

  @Override
  public void preformatted(Preformatted preformatted) {
    out.html(look().preformatted().before());
    open(Part.PREFORMATTED, preformatted);
    start(Part.PREFORMATTED_CODE);
    String format = options.classPrefix() == null ? null : token(preformatted.format());
    if (format != null) {
      tags.attribute("class", "language-" + format);
    }
    finish(Part.PREFORMATTED_CODE, preformatted);
    out.preformatted(preformatted.pre());
    close(Part.PREFORMATTED_CODE);
    close(Part.PREFORMATTED);
    out.html(look().preformatted().after());
    out.newline();
  }

  /** A word that can be part of a class, or null: what holds a space would be two. */
  private static @Nullable String token(@Nullable String word) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c <= ' ' || c >= 127 || c == '"' || c == '<' || c == '&' || c == '>') {
        return null;
      }
    }
    return word;
  }
}
