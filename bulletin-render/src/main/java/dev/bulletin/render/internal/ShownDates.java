// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import dev.bulletin.core.When;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the last dates were shown, each in the one place that its value has: a bulletin says few
 * dates, mostly in several formats, and to read and write one takes as long as some lines of words.
 * Safe for use by any number of threads: one that does not see what another has put makes it again.
 */
final class ShownDates {
  private static final int PLACES = 64;

  /** Longer than any date; what is none, and may be of any length, is not kept. */
  private static final int LONGEST = 40;

  private record Entry(String start, @Nullable String end, String shown) {}

  private final @Nullable Entry[] entries = new @Nullable Entry[PLACES];

  /** What was put for the start and end of a date, if it still has its place. */
  @Nullable String get(When when) {
    Entry entry = entries[place(when)];
    return entry != null
            && entry.start.equals(when.start())
            && Objects.equals(entry.end, when.end())
        ? entry.shown
        : null;
  }

  /** Puts and returns what is shown for the start and end of a date. */
  String put(When when, String shown) {
    if (isShort(when.start()) && (when.end() == null || isShort(when.end()))) {
      entries[place(when)] = new Entry(when.start(), when.end(), shown);
    }
    return shown;
  }

  private static boolean isShort(String date) {
    return date.length() <= LONGEST;
  }

  private static int place(When when) {
    String end = when.end();
    int hash = when.start().hashCode() + (end == null ? 0 : 31 * end.hashCode());
    return (hash ^ hash >>> 16) & (PLACES - 1);
  }
}
