// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.check;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.diagnostic.SourceLocation;
import dev.bulletin.json.internal.excerpt.SourceLines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Puts diagnostics beside the text that they speak of. */
public final class CheckedText {

  private CheckedText() {}

  /** The outcome of a text with at least one diagnostic. */
  public static Outcome.Checked of(String text, List<Diagnostic> diagnostics) {
    SourceLocation first = diagnostics.get(0).location();
    String source = first == null ? "" : first.source();
    SourceLines lines = SourceLines.of(text.getBytes(StandardCharsets.UTF_8), 1);
    return new Outcome.Checked(source, 0, findings(lines, diagnostics), tally(diagnostics));
  }

  static List<Finding> findings(SourceLines lines, List<Diagnostic> diagnostics) {
    List<Finding> findings = new ArrayList<>(diagnostics.size());
    for (Diagnostic diagnostic : diagnostics) {
      SourceLocation location = diagnostic.location();
      findings.add(new Finding(diagnostic, location == null ? null : lines.excerpt(location)));
    }
    return findings;
  }

  static Tally tally(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
    long warnings = diagnostics.stream().filter(d -> d.severity() == Severity.WARNING).count();
    return new Tally(errors, warnings, diagnostics.size() - errors - warnings);
  }
}
