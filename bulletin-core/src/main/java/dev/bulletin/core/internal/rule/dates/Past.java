// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import dev.bulletin.core.When;
import java.time.temporal.Temporal;
import java.util.Optional;

/** Whether a point or span of time is over. */
final class Past {

  private Past() {}

  /** The last that is told of a time, as written. */
  static String last(When when) {
    return when.end() == null ? when.start() : when.end();
  }

  /** Whether all of it lies before a time; where it names no time of the calendar, nobody knows. */
  static boolean isOver(When when, Temporal now) {
    Optional<Temporal> last = when.end() == null ? when.startTime() : when.endTime();
    return last.isPresent() && TimeOrder.isBefore(last.get(), now);
  }
}
