// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.constraint.CodePoints;
import dev.bulletin.core.constraint.Shape;
import jakarta.validation.groups.Default;
import java.util.Objects;

/**
 * Characters as a computer reads or writes them: a command, a file name, an identifier.
 *
 * @param code the characters, at most 20,000 code points
 * @since 0.1
 */
public record Code(
    @CodePoints(
            max = 20_000,
            groups = {Default.class, Shape.class})
        String code)
    implements Inline {

  /**
   * Checks that there is a value.
   *
   * @throws NullPointerException if {@code code} is null
   */
  public Code {
    Objects.requireNonNull(code, "code");
  }

  @Override
  public void accept(InlineVisitor visitor) {
    visitor.code(this);
  }
}
