// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import dev.bulletin.cli.check.Outcome;
import dev.bulletin.cli.check.Tally;

/**
 * What a run came to.
 *
 * @param bulletins how many were checked
 * @param faulty how many of them have errors
 * @param unreadable how many files could not be read
 * @param tally how much was found in all of them
 */
public record Summary(long bulletins, long faulty, long unreadable, Tally tally) {

  /** Nothing checked. */
  public static final Summary NOTHING = new Summary(0, 0, 0, Tally.NONE);

  /** With one more bulletin. */
  public Summary plus(Outcome.Checked checked) {
    long more = checked.tally().errors() > 0 ? 1 : 0;
    return new Summary(bulletins + 1, faulty + more, unreadable, tally.plus(checked.tally()));
  }

  /** With one more file that could not be read. */
  public Summary plusUnreadable() {
    return new Summary(bulletins, faulty, unreadable + 1, tally);
  }
}
