// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import org.jspecify.annotations.Nullable;

/**
 * Builds a quotation. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class QuotationBuilder {

  private Text quote;
  private @Nullable Text source;
  private @Nullable String language;

  QuotationBuilder(Text quote) {
    this.quote = quote;
  }

  /**
   * Sets the words.
   *
   * @param quote the words
   * @return this builder
   */
  public QuotationBuilder quote(Text quote) {
    this.quote = quote;
    return this;
  }

  /**
   * Sets the words to plain words.
   *
   * @param quote the words, taken literally
   * @return this builder
   */
  public QuotationBuilder quote(String quote) {
    return quote(Text.of(quote));
  }

  /**
   * Sets where they are from.
   *
   * @param source where they are from; null where not told
   * @return this builder
   */
  public QuotationBuilder source(@Nullable Text source) {
    this.source = source;
    return this;
  }

  /**
   * Sets where they are from to plain words.
   *
   * @param source the words, taken literally
   * @return this builder
   */
  public QuotationBuilder source(String source) {
    return source(Text.of(source));
  }

  /**
   * Sets the language of both.
   *
   * @param language the language of both, a BCP 47 tag; null where it is that of the text around
   * @return this builder
   */
  public QuotationBuilder language(@Nullable String language) {
    this.language = language;
    return this;
  }

  /**
   * The quotation of what was set.
   *
   * @return the quotation
   */
  public Quotation build() {
    return new Quotation(quote, source, language);
  }
}
