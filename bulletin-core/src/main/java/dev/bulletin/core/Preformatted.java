// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.constraint.CodePoints;
import dev.bulletin.core.constraint.Line;
import dev.bulletin.core.constraint.Shape;
import jakarta.validation.groups.Default;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lines whose breaks and spaces are kept: a program, a log, a table that somebody drew with spaces.
 *
 * @param pre the lines, at most 20,000 code points
 * @param format what they are written in, such as {@code java}, a line; null where not told
 * @since 0.1
 */
public record Preformatted(
    @CodePoints(
            max = 20_000,
            groups = {Default.class, Shape.class})
        String pre,
    @Line(groups = {Default.class, Shape.class}) @Nullable String format)
    implements Block {

  /**
   * Checks that there are lines.
   *
   * @throws NullPointerException if {@code pre} is null
   */
  public Preformatted {
    Objects.requireNonNull(pre, "pre");
  }

  /**
   * Lines of no stated format.
   *
   * @param pre the lines
   * @return the block
   */
  public static Preformatted of(String pre) {
    return new Preformatted(pre, null);
  }

  @Override
  public void accept(BlockVisitor visitor) {
    visitor.preformatted(this);
  }
}
