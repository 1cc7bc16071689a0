// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import jakarta.validation.Valid;
import java.util.Objects;

/**
 * A paragraph. In JSON a bare string where its text is plain.
 *
 * @param text the words
 * @since 0.1
 */
public record Paragraph(@Valid Text text) implements Block {

  /**
   * Checks that there are words.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public Paragraph {
    Objects.requireNonNull(text, "text");
  }

  /**
   * A paragraph of plain words.
   *
   * @param words the words, taken literally
   * @return the paragraph
   */
  public static Paragraph of(String words) {
    return new Paragraph(Text.of(words));
  }

  @Override
  public void accept(BlockVisitor visitor) {
    visitor.paragraph(this);
  }
}
