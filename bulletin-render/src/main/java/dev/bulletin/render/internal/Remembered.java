// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import org.jspecify.annotations.Nullable;

/**
 * The last strings that were made for numbers, each in the one place that its number has. Safe for
 * use by any number of threads: one that does not see what another has put makes it again.
 */
final class Remembered {
  private record Entry(int number, String shown) {}

  private final @Nullable Entry[] entries;

  /**
   * Remembers as many as there are places.
   *
   * @param places a power of two
   */
  Remembered(int places) {
    entries = new @Nullable Entry[places];
  }

  /** What was put for the number, if it still has its place. */
  @Nullable String get(int number) {
    Entry entry = entries[number & (entries.length - 1)];
    return entry != null && entry.number == number ? entry.shown : null;
  }

  /** Puts and returns what is shown for the number. */
  String put(int number, String shown) {
    entries[number & (entries.length - 1)] = new Entry(number, shown);
    return shown;
  }
}
