// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.SourceLocation;
import dev.bulletin.json.internal.excerpt.DiagnosticText;
import dev.bulletin.json.internal.excerpt.SourceLines;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Shows what was found in a document as the command line does: a line for each diagnostic, the line
 * of the document under it, and a caret under what is wrong, with the hint.
 *
 * <pre>{@code
 * ParseResult result = BulletinParser.create().parse(json, "spring.bulletin.json");
 * System.err.print(DiagnosticFormatter.of(json).format(result.diagnostics()));
 * // spring.bulletin.json:4:13: error: unknown member "headng" [member-unknown]
 * //     4 |   "body": [{"headng": "East Coast", "body": ["Two offices share one boat."]}]
 * //       |             ^^^^^^^^ did you mean "heading"?
 * }</pre>
 *
 * <p>Long lines are cut around the fault. Characters that a terminal would act on, or that no
 * reader would see, are shown as escapes, so that the text is safe to print. A diagnostic without a
 * location has its JSON Pointer in its place, and no excerpt.
 *
 * <p>Immutable and safe for use by any number of threads. It holds the document.
 *
 * @since 0.1
 */
public final class DiagnosticFormatter {

  private final SourceLines lines;

  private DiagnosticFormatter(byte[] json) {
    lines = SourceLines.of(json, 1);
  }

  /**
   * A formatter for what was found in a document. The array is not kept.
   *
   * @param json the document in UTF-8; what is not UTF-8 is shown as replacement characters
   * @return the formatter
   */
  public static DiagnosticFormatter of(byte[] json) {
    return new DiagnosticFormatter(Objects.requireNonNull(json, "json"));
  }

  /**
   * A formatter for what was found in a document.
   *
   * @param json the document
   * @return the formatter
   */
  public static DiagnosticFormatter of(String json) {
    return of(json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Shows one diagnostic.
   *
   * @param diagnostic a diagnostic of the document
   * @return its lines, each with a line feed at its end
   */
  public String format(Diagnostic diagnostic) {
    SourceLocation location = diagnostic.location();
    return DiagnosticText.of(
        diagnostic.pointer(), diagnostic, location == null ? null : lines.excerpt(location));
  }

  /**
   * Shows diagnostics, one after the other.
   *
   * @param diagnostics diagnostics of the document
   * @return their lines, each with a line feed at its end; empty where there are none
   */
  public String format(List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    diagnostics.forEach(diagnostic -> text.append(format(diagnostic)));
    return text.toString();
  }
}
