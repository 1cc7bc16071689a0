// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.check.Outcome;
import dev.bulletin.cli.input.InputProblem;
import dev.bulletin.cli.report.ClosingLine;
import dev.bulletin.cli.report.Report;
import dev.bulletin.cli.report.Summary;
import dev.bulletin.core.diagnostic.Severity;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** Counts what a run comes to, and hands each outcome on to its report. */
final class Totals {

  private final Problems problems;
  private final Severity failOn;
  private ExitStatus status = ExitStatus.VALID;
  private Summary summary = Summary.NOTHING;

  Totals(Problems problems, Severity failOn) {
    this.problems = problems;
    this.failOn = failOn;
  }

  void add(InputProblem problem, Report report) throws IOException {
    if (problem.usage()) {
      problems.add(ExitStatus.USAGE, problem.name(), problem.reason());
    } else {
      add(new Outcome.Unreadable(problem.name(), problem.reason()), report);
    }
  }

  void add(Outcome outcome, Report report) throws IOException {
    if (outcome instanceof Outcome.Checked checked) {
      summary = summary.plus(checked);
      status = status.worse(checked.tally().has(failOn) ? ExitStatus.INVALID : ExitStatus.VALID);
      report.add(checked);
    } else if (outcome instanceof Outcome.Unreadable unreadable) {
      summary = summary.plusUnreadable();
      problems.add(ExitStatus.FILE, unreadable.source(), unreadable.reason());
      report.add(unreadable);
    } else if (outcome instanceof Outcome.Defect defect) {
      problems.add(defect);
    }
  }

  /** Ends the count: that nothing was checked is nobody's wish. */
  void end() {
    if (summary.bulletins() == 0 && problems.status() == ExitStatus.VALID) {
      problems.add(ExitStatus.USAGE, "bulletin validate", "there is no bulletin to check");
    }
  }

  Summary summary() {
    return summary;
  }

  ExitStatus status() {
    return status.worse(problems.status());
  }

  String closingLine(Locale language, long nanoseconds) {
    return new ClosingLine(language).of(summary, Duration.ofNanos(nanoseconds));
  }
}
