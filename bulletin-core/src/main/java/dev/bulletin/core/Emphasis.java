// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Words that are stressed.
 *
 * @param em the words
 * @since 0.1
 */
public record Emphasis(@Valid Text em) implements Inline {

  /**
   * Checks that there are words.
   *
   * @throws NullPointerException if {@code em} is null
   */
  public Emphasis {
    Objects.requireNonNull(em, "em");
  }

  /**
   * Marks plain words.
   *
   * @param em the words, taken literally
   * @return the marked words
   */
  public static Emphasis of(String em) {
    return new Emphasis(Text.of(em));
  }

  @Override
  public void accept(InlineVisitor visitor) {
    visitor.emphasis(this);
  }
}
