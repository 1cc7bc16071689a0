// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.content;

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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a bulletin or of a section, at any depth, in the order in which they are read. */
public final class Contents implements BlockVisitor {

  private final List<Section> sections = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private Contents() {}

  /** What is in a bulletin: its head, its body and its footer. */
  public static Contents of(Bulletin bulletin) {
    Contents contents = new Contents();
    contents.addWords(bulletin.title());
    contents.add(bulletin.subtitle());
    contents.add(bulletin.organization());
    contents.addAll(bulletin.body());
    contents.addAll(bulletin.footer());
    return contents;
  }

  /** What is in a section: its heading and its body. */
  public static Contents of(Section section) {
    Contents contents = new Contents();
    contents.add(section.heading());
    contents.addAll(section.body());
    return contents;
  }

  /** The sections. */
  public List<Section> sections() {
    return sections;
  }

  /** The items of every list. */
  public List<Item> items() {
    return items;
  }

  /** The images, and the logo. */
  public List<Image> images() {
    return images;
  }

  /** The addresses that words and images lead to. */
  public List<String> addresses() {
    return addresses;
  }

  /** Whatever is read as one: titles, headings, paragraphs, cells and so on. */
  public List<String> texts() {
    return texts;
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    add(paragraph.text());
  }

  @Override
  public void section(Section section) {
    sections.add(section);
    add(section.heading());
    addAll(section.body());
  }

  @Override
  public void list(ItemList list) {
    list.items().forEach(this::add);
  }

  @Override
  public void image(Image image) {
    images.add(image);
    addWords(image.alt());
    add(image.caption());
    addAddress(image.href());
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
    addWords(preformatted.pre());
  }

  private void addAll(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  private void add(Item item) {
    items.add(item);
    add(item.label());
    add(item.title());
    add(item.text());
    addWords(item.where());
    addAll(item.body());
  }

  private void add(@Nullable Organization organization) {
    if (organization != null) {
      addWords(organization.name());
      addAddress(organization.url());
      if (organization.logo() != null) {
        image(organization.logo());
      }
    }
  }

  private void add(@Nullable Text text) {
    if (text != null) {
      addWords(text.plainText());
      addresses.addAll(LinkSearch.addresses(text));
    }
  }

  private void addWords(@Nullable String words) {
    if (words != null) {
      texts.add(words);
    }
  }

  private void addAddress(@Nullable String address) {
    if (address != null) {
      addresses.add(address);
    }
  }
}
