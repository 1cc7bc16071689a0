// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.diagnostic;

import java.io.Serializable;
import java.util.Objects;

/**
 * A range in a named source.
 *
 * @param source the source's name as the caller gave it: a file's path, {@code <stdin>}
 * @param start the first place of the range
 * @param end the place after its last, the start or later
 * @since 0.1
 */
public record SourceLocation(String source, Position start, Position end) implements Serializable {

  /**
   * Checks the range.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the range ends before it starts
   */
  public SourceLocation {
    Objects.requireNonNull(source, "source");
    if (end.compareTo(start) < 0) {
      throw new IllegalArgumentException("a range ends before it starts: " + start + " to " + end);
    }
  }
}
