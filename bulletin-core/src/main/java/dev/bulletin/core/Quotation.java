// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.constraint.LanguageTag;
import dev.bulletin.core.constraint.Shape;
import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's words, and where they are from.
 *
 * @param quote the words
 * @param source where they are from; null where not told
 * @param language the language of both, a BCP 47 tag; null where it is that of the text around
 * @since 0.1
 */
public record Quotation(
    @Valid Text quote,
    @Valid @Nullable Text source,
    @LanguageTag(groups = {Default.class, Shape.class}) @Nullable String language)
    implements Block {

  /**
   * Copies the lists and checks that all that must be there is.
   *
   * @throws NullPointerException if a component that is not nullable, or an element of a list, is
   *     null
   */
  public Quotation {
    Objects.requireNonNull(quote, "quote");
  }

  /**
   * A quotation of plain words.
   *
   * @param quote the words
   * @return the quotation
   */
  public static Quotation of(String quote) {
    return new Quotation(Text.of(quote), null, null);
  }

  /**
   * A quotation of plain words, and where they are from.
   *
   * @param quote the words
   * @param source where they are from
   * @return the quotation
   */
  public static Quotation of(String quote, String source) {
    return new Quotation(Text.of(quote), Text.of(source), null);
  }

  /**
   * Starts a quotation.
   *
   * @param quote the words
   * @return a new builder
   */
  public static QuotationBuilder builder(Text quote) {
    return new QuotationBuilder(quote);
  }

  /**
   * Starts from a copy of this value.
   *
   * @return a new builder that holds all of this value's components
   */
  public QuotationBuilder toBuilder() {
    return new QuotationBuilder(quote).source(source).language(language);
  }

  @Override
  public void accept(BlockVisitor visitor) {
    visitor.quotation(this);
  }
}
