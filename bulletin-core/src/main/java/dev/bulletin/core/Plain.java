// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.constraint.CodePoints;
import dev.bulletin.core.constraint.Shape;
import jakarta.validation.groups.Default;
import java.util.Objects;

/**
 * A run of literal characters: nothing in it is ever read as markup. A line feed is a line break.
 *
 * @param value the characters, at most 20,000 code points; may be blank
 * @since 0.1
 */
public record Plain(
    @CodePoints(
            max = 20_000,
            groups = {Default.class, Shape.class})
        String value)
    implements Inline {

  /**
   * Checks that there is a value.
   *
   * @throws NullPointerException if {@code value} is null
   */
  public Plain {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public void accept(InlineVisitor visitor) {
    visitor.plain(this);
  }
}
