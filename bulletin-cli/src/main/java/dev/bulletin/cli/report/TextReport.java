// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import dev.bulletin.cli.check.Finding;
import dev.bulletin.cli.check.Outcome;
import dev.bulletin.cli.console.Style;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.internal.message.Visible;
import dev.bulletin.json.internal.excerpt.DiagnosticText;
import java.io.IOException;
import java.util.Locale;

/**
 * For people, and for editors that read {@code file:line:column}: one line a diagnostic, the source
 * under it.
 */
public final class TextReport implements Report {

  private final Appendable out;
  private final Style style;

  /** A report that goes to a writer. */
  public TextReport(Appendable out, Style style) {
    this.out = out;
    this.style = style;
  }

  @Override
  public void add(Outcome.Checked checked) throws IOException {
    for (Finding finding : checked.findings()) {
      DiagnosticText.append(out, checked.name(), finding.diagnostic(), finding.excerpt(), style);
    }
  }

  /** One line without an excerpt, as for a file that could not be read. */
  public static String line(Style style, String source, String reason) {
    String label = style.severity(Severity.ERROR, "error:");
    return String.format(
        Locale.ROOT,
        "%s %s %s\n",
        style.place(Visible.startOfLine(source) + ":"),
        label,
        Visible.of(reason));
  }
}
