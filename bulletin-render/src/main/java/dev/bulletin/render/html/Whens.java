// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.When;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * Writes dates with their machine values. HTML has no element for a span of time, so a start and an
 * end are two elements with a dash between.
 */
final class Whens {

  private static final char DASH = '–';

  private final HtmlWalk walk;

  Whens(HtmlWalk walk) {
    this.walk = walk;
  }

  /** Writes a date as it is shown. */
  void write(When when, String shown, Part part) {
    String end = when.end();
    int dash = end == null || when.text() != null ? -1 : shown.indexOf(DASH);
    if (end == null || dash <= 0) {
      write(when, when.start(), when.startTime(), shown, part);
      return;
    }
    int first = shown.charAt(dash - 1) == ' ' ? dash - 1 : dash;
    int last = shown.startsWith(" ", dash + 1) ? dash + 2 : dash + 1;
    write(when, when.start(), when.startTime(), shown.substring(0, first), part);
    walk.out.text(shown.substring(first, last));
    write(when, end, when.endTime(), shown.substring(last), part);
  }

  private void write(When when, String value, Optional<Temporal> time, String shown, Part part) {
    if (!isMachineReadable(value, time)) {
      walk.out.text(shown);
      return;
    }
    walk.start(part);
    walk.tags.attribute("datetime", value);
    walk.finish(part, when);
    walk.out.text(shown);
    walk.close(part);
  }

  /** HTML knows no year 0, no more than three digits of a second, and no seconds of an offset. */
  private static boolean isMachineReadable(String value, Optional<Temporal> time) {
    return time.isPresent()
        && time.get().get(ChronoField.YEAR) > 0
        && fractionDigits(value) <= 3
        && !(time.get() instanceof OffsetDateTime zoned
            && zoned.getOffset().getTotalSeconds() % 60 != 0);
  }

  private static int fractionDigits(String value) {
    int dot = value.indexOf('.');
    int end = dot + 1;
    while (dot > 0 && end < value.length() && Character.isDigit(value.charAt(end))) {
      end++;
    }
    return dot < 0 ? 0 : end - dot - 1;
  }
}
