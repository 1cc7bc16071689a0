// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import dev.bulletin.cli.check.Finding;
import dev.bulletin.cli.check.Outcome;
import dev.bulletin.cli.check.Tally;
import java.util.List;

/**
 * What a run came to.
 *
 * @param bulletins how many were checked
 * @param faulty how many of them have errors
 * @param unreadable how many files could not be read
 * @param tally how much was found in all of them, of what is kept
 * @param more whether more was found than is kept
 */
public record Summary(long bulletins, long faulty, long unreadable, Tally tally, boolean more) {

  /** Nothing checked. */
  public static final Summary NOTHING = new Summary(0, 0, 0, Tally.NONE, false);

  /** With one more bulletin. */
  public Summary plus(Outcome.Checked checked) {
    long faults = checked.tally().errors() > 0 ? 1 : 0;
    Tally all = tally.plus(checked.tally());
    return new Summary(bulletins + 1, faulty + faults, unreadable, all, more || isCut(checked));
  }

  /** With one more file that could not be read. */
  public Summary plusUnreadable() {
    return new Summary(bulletins, faulty, unreadable + 1, tally, more);
  }

  private static boolean isCut(Outcome.Checked checked) {
    List<Finding> findings = checked.findings();
    return !findings.isEmpty()
        && findings.get(findings.size() - 1).diagnostic().code().equals("diagnostics-truncated");
  }
}
