// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.diagnostic;

import java.io.Serializable;

/**
 * A place in a text, as editors count it.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 code units
 * @since 0.1
 */
public record Position(int line, int column) implements Comparable<Position>, Serializable {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is below 1
   */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
    }
  }

  @Override
  public int compareTo(Position other) {
    return line == other.line
        ? Integer.compare(column, other.column)
        : Integer.compare(line, other.line);
  }

  /** The place as {@code line:column}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
