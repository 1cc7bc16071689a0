// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.constraint.LanguageTag;
import dev.bulletin.core.constraint.Shape;
import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.util.Objects;

/**
 * Words in another language than the text around them.
 *
 * @param span the words
 * @param language their language, a well-formed BCP 47 tag
 * @since 0.1
 */
public record Span(
    @Valid Text span, @LanguageTag(groups = {Default.class, Shape.class}) String language)
    implements Inline {

  /**
   * Checks that both are given.
   *
   * @throws NullPointerException if an argument is null
   */
  public Span {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(language, "language");
  }

  /**
   * Marks plain words.
   *
   * @param span the words, taken literally
   * @param language their language, a BCP 47 tag
   * @return the marked words
   */
  public static Span of(String span, String language) {
    return new Span(Text.of(span), language);
  }

  @Override
  public void accept(InlineVisitor visitor) {
    visitor.span(this);
  }
}
