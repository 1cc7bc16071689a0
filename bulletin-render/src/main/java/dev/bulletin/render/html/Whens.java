// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.When;

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
      write(when, when.start(), shown, part);
      return;
    }
    int first = shown.charAt(dash - 1) == ' ' ? dash - 1 : dash;
    int last = shown.startsWith(" ", dash + 1) ? dash + 2 : dash + 1;
    write(when, when.start(), shown.substring(0, first), part);
    walk.out.text(shown.substring(first, last));
    write(when, end, shown.substring(last), part);
  }

  private void write(When when, String value, String shown, Part part) {
    if (!MachineTime.isValid(value)) {
      walk.out.text(shown);
      return;
    }
    walk.start(part);
    walk.tags.attribute("datetime", value);
    walk.finish(part, when);
    walk.out.text(shown);
    walk.close(part);
  }
}
