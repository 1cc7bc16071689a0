// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import dev.bulletin.cli.check.Excerpt;
import dev.bulletin.cli.check.Finding;
import dev.bulletin.cli.check.Outcome;
import dev.bulletin.cli.console.Style;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.SourceLocation;
import dev.bulletin.core.internal.message.Visible;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
      Diagnostic diagnostic = finding.diagnostic();
      out.append(headline(checked.name(), diagnostic)).append('\n');
      appendExcerpt(finding.excerpt(), diagnostic.hint());
    }
  }

  private String headline(String name, Diagnostic diagnostic) {
    SourceLocation location = diagnostic.location();
    String place = location == null ? name : location.source() + ":" + location.start();
    return style.place(Visible.of(place) + ":")
        + " "
        + style.severity(diagnostic.severity(), diagnostic.severity().value() + ":")
        + " "
        + Visible.of(diagnostic.message())
        + " "
        + style.faint("[" + Visible.of(diagnostic.code()) + "]");
  }

  private void appendExcerpt(@Nullable Excerpt excerpt, @Nullable String hint) throws IOException {
    String advice = hint == null ? "" : Visible.of(hint);
    if (excerpt == null) {
      if (!advice.isEmpty()) {
        out.append("      ").append(style.help(advice)).append('\n');
      }
      return;
    }
    String number = Integer.toString(excerpt.line());
    String gutter = " ".repeat(Math.max(0, 5 - number.length())) + number;
    String mark = "^".repeat(excerpt.width()) + (advice.isEmpty() ? "" : " " + advice);
    out.append(style.faint(gutter + " | ")).append(excerpt.text()).append('\n');
    out.append(style.faint(" ".repeat(gutter.length()) + " | "))
        .append(" ".repeat(excerpt.indent()))
        .append(style.help(mark))
        .append('\n');
  }

  /** One line without an excerpt, as for a file that could not be read. */
  public static String line(Style style, String source, String reason) {
    String label = style.severity(dev.bulletin.core.diagnostic.Severity.ERROR, "error:");
    return String.format(
        Locale.ROOT,
        "%s %s %s\n",
        style.place(Visible.of(source) + ":"),
        label,
        Visible.of(reason));
  }
}
