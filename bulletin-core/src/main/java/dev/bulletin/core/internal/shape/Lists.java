// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.shape;

import java.util.List;
import java.util.Objects;

/** The lists of records. */
public final class Lists {

  private Lists() {}

  /**
   * A copy that cannot be changed; a list that cannot be changed anyway is its own.
   *
   * <p>The list is not passed through {@code requireNonNull}: what comes out of that is checked to
   * be a {@code Collection}, and right after it to be a {@code List}. Before Java 23 a class keeps
   * the latest such answer alone, and looks for the other one each time, in all threads.
   *
   * @throws NullPointerException if the list, or an element of it, is null
   */
  public static <E> List<E> copyOf(List<? extends E> list, String name) {
    Objects.requireNonNull(list, name);
    return List.copyOf(list);
  }
}
