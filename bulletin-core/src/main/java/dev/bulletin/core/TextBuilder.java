// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a {@link Text} part by part. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class TextBuilder {

  private final List<Inline> inlines = new ArrayList<>();

  TextBuilder() {}

  /**
   * Adds a part.
   *
   * @param inline the part
   * @return this builder
   */
  public TextBuilder inline(Inline inline) {
    inlines.add(inline);
    return this;
  }

  /**
   * Adds parts.
   *
   * @param parts the parts in order
   * @return this builder
   */
  public TextBuilder inlines(Iterable<? extends Inline> parts) {
    parts.forEach(inlines::add);
    return this;
  }

  /**
   * Adds literal words.
   *
   * @param words the words
   * @return this builder
   */
  public TextBuilder plain(String words) {
    return inline(new Plain(words));
  }

  /**
   * Adds words of strong importance.
   *
   * @param words the words
   * @return this builder
   */
  public TextBuilder strong(String words) {
    return inline(Strong.of(words));
  }

  /**
   * Adds stressed words.
   *
   * @param words the words
   * @return this builder
   */
  public TextBuilder em(String words) {
    return inline(Emphasis.of(words));
  }

  /**
   * Adds characters as a computer reads or writes them.
   *
   * @param code the characters
   * @return this builder
   */
  public TextBuilder code(String code) {
    return inline(new Code(code));
  }

  /**
   * Adds linked words.
   *
   * @param words the words
   * @param href where they lead
   * @return this builder
   */
  public TextBuilder link(String words, String href) {
    return inline(Link.of(words, href));
  }

  /**
   * Adds an address that is its own link text.
   *
   * @param address the address
   * @return this builder
   */
  public TextBuilder link(String address) {
    return inline(Link.of(address));
  }

  /**
   * Adds words in another language.
   *
   * @param words the words
   * @param language their language, a BCP 47 tag
   * @return this builder
   */
  public TextBuilder span(String words, String language) {
    return inline(Span.of(words, language));
  }

  /**
   * Adds a line break.
   *
   * @return this builder
   */
  public TextBuilder lineBreak() {
    return plain("\n");
  }

  /**
   * The text of what was added.
   *
   * @return the text
   */
  public Text build() {
    return new Text(inlines);
  }
}
