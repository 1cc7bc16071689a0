// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Words of strong importance.
 *
 * @param strong the words
 * @since 0.1
 */
public record Strong(@Valid Text strong) implements Inline {

  /**
   * Checks that there are words.
   *
   * @throws NullPointerException if {@code strong} is null
   */
  public Strong {
    Objects.requireNonNull(strong, "strong");
  }

  /**
   * Marks plain words.
   *
   * @param strong the words, taken literally
   * @return the marked words
   */
  public static Strong of(String strong) {
    return new Strong(Text.of(strong));
  }

  @Override
  public void accept(InlineVisitor visitor) {
    visitor.strong(this);
  }
}
