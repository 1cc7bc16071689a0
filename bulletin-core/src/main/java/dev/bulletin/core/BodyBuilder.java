// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What every builder of a part with a body can add to it, block by block. Not safe for use by
 * several threads.
 *
 * @param <B> the builder itself
 * @since 0.1
 */
public abstract sealed class BodyBuilder<B extends BodyBuilder<B>>
    permits BulletinBuilder, SectionBuilder, ItemBuilder, BlocksBuilder {

  private final List<Block> body = new ArrayList<>();

  BodyBuilder() {}

  abstract B self();

  final List<Block> body() {
    return body;
  }

  /**
   * Replaces all blocks added so far.
   *
   * @param blocks the blocks in order
   * @return this builder
   */
  public final B body(Iterable<? extends Block> blocks) {
    List<Block> copy = new ArrayList<>();
    blocks.forEach(copy::add);
    body.clear();
    body.addAll(copy);
    return self();
  }

  /**
   * Adds blocks.
   *
   * @param blocks the blocks in order
   * @return this builder
   */
  public final B block(Block... blocks) {
    body.addAll(List.of(blocks));
    return self();
  }

  /**
   * Adds a paragraph of plain words.
   *
   * @param words the words, taken literally
   * @return this builder
   */
  public final B paragraph(String words) {
    return block(Paragraph.of(words));
  }

  /**
   * Adds a paragraph.
   *
   * @param text the words
   * @return this builder
   */
  public final B paragraph(Text text) {
    return block(new Paragraph(text));
  }

  /**
   * Adds a section with a plain heading.
   *
   * @param heading the heading
   * @param content adds the section's own blocks
   * @return this builder
   */
  public final B section(String heading, Consumer<? super SectionBuilder> content) {
    SectionBuilder section = Section.builder(heading);
    content.accept(section);
    return block(section.build());
  }

  /**
   * Adds a list with bullets, of plain items.
   *
   * @param items the items, taken literally
   * @return this builder
   */
  public final B bullets(String... items) {
    return block(ItemList.builder().items(items).build());
  }

  /**
   * Adds a list with numbers from 1, of plain items.
   *
   * @param items the items, taken literally
   * @return this builder
   */
  public final B numbered(String... items) {
    return block(ItemList.builder().style(ListStyle.NUMBER).items(items).build());
  }

  /**
   * Adds a list with bullets.
   *
   * @param items the items
   * @return this builder
   */
  public final B items(Item... items) {
    return block(ItemList.of(items));
  }

  /**
   * Adds an image.
   *
   * @param image its address or relative path
   * @param alt its alternative text; empty where it is decorative
   * @return this builder
   */
  public final B image(String image, String alt) {
    return block(Image.of(image, alt));
  }

  /**
   * Adds a quotation.
   *
   * @param quote the words
   * @return this builder
   */
  public final B quotation(String quote) {
    return block(Quotation.of(quote));
  }

  /**
   * Adds a quotation and where it is from.
   *
   * @param quote the words
   * @param source where they are from
   * @return this builder
   */
  public final B quotation(String quote, String source) {
    return block(Quotation.of(quote, source));
  }
}
