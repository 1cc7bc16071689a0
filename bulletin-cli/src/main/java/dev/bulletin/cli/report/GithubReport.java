// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import dev.bulletin.cli.check.Finding;
import dev.bulletin.cli.check.Outcome;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.diagnostic.SourceLocation;
import dev.bulletin.core.internal.message.Visible;
import java.io.IOException;

/**
 * Annotations of GitHub Actions: workflow commands, one a diagnostic.
 *
 * <p>Hidden characters are made visible first, so no value holds a line break; then what a command
 * would read as its own syntax is escaped. Nothing in a bulletin or a file name can end a command
 * or begin another.
 */
public final class GithubReport implements Report {

  private final Appendable out;

  /** A report that goes to a writer. */
  public GithubReport(Appendable out) {
    this.out = out;
  }

  @Override
  public void add(Outcome.Checked checked) throws IOException {
    for (Finding finding : checked.findings()) {
      append(checked.source(), finding.diagnostic());
    }
  }

  @Override
  public void add(Outcome.Unreadable unreadable) throws IOException {
    out.append("::error file=").append(property(unreadable.source()));
    out.append("::").append(data(unreadable.reason())).append('\n');
  }

  private void append(String source, Diagnostic diagnostic) throws IOException {
    SourceLocation location = diagnostic.location();
    out.append("::").append(command(diagnostic.severity()));
    out.append(" file=").append(property(location == null ? source : location.source()));
    if (location != null) {
      appendRange(location);
    }
    String hint = diagnostic.hint();
    String message = hint == null ? diagnostic.message() : diagnostic.message() + " (" + hint + ")";
    out.append(",title=").append(property(diagnostic.code()));
    out.append("::").append(data(message)).append('\n');
  }

  private void appendRange(SourceLocation location) throws IOException {
    out.append(",line=").append(Integer.toString(location.start().line()));
    out.append(",endLine=").append(Integer.toString(location.end().line()));
    // GitHub takes columns only where the range stays on its line.
    if (location.start().line() == location.end().line()) {
      out.append(",col=").append(Integer.toString(location.start().column()));
      out.append(",endColumn=").append(Integer.toString(location.end().column()));
    }
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return Visible.of(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
