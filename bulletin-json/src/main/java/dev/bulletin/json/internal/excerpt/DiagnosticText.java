// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.excerpt;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.SourceLocation;
import dev.bulletin.core.internal.message.Visible;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a diagnostic for people, and for editors that read {@code file:line:column}: one line, the
 * source under it with a caret, and the hint.
 */
public final class DiagnosticText {

  private DiagnosticText() {}

  /**
   * Writes a diagnostic. Whatever a terminal would act on is made visible.
   *
   * @param out takes the lines, each with its end
   * @param name stands for the place where there is no location; empty for nothing
   * @param diagnostic the diagnostic
   * @param excerpt the source where it stands; null where that is not known
   * @param ink paints the parts
   */
  public static void append(
      Appendable out, String name, Diagnostic diagnostic, @Nullable Excerpt excerpt, Ink ink)
      throws IOException {
    appendHeadline(out, name, diagnostic, ink);
    String hint = diagnostic.hint() == null ? "" : Visible.of(diagnostic.hint());
    if (excerpt != null) {
      append(out, excerpt, hint, ink);
    } else if (!hint.isEmpty()) {
      out.append("      ").append(ink.help(hint)).append('\n');
    }
  }

  /**
   * The same as a string, without paint.
   *
   * @param name stands for the place where there is no location; empty for nothing
   * @param diagnostic the diagnostic
   * @param excerpt the source where it stands; null where that is not known
   */
  public static String of(String name, Diagnostic diagnostic, @Nullable Excerpt excerpt) {
    StringBuilder text = new StringBuilder();
    try {
      append(text, name, diagnostic, excerpt, Ink.NONE);
    } catch (IOException e) {
      throw new IllegalStateException("a string builder does not fail", e);
    }
    return text.toString();
  }

  private static void appendHeadline(Appendable out, String name, Diagnostic diagnostic, Ink ink)
      throws IOException {
    SourceLocation location = diagnostic.location();
    String place = location == null ? name : location.source() + ":" + location.start();
    if (!place.isEmpty()) {
      out.append(ink.place(Visible.startOfLine(place) + ":")).append(' ');
    }
    out.append(ink.severity(diagnostic.severity(), diagnostic.severity().value() + ":"))
        .append(' ')
        .append(Visible.of(diagnostic.message()))
        .append(' ')
        .append(ink.faint("[" + Visible.of(diagnostic.code()) + "]"))
        .append('\n');
  }

  private static void append(Appendable out, Excerpt excerpt, String hint, Ink ink)
      throws IOException {
    String number = Integer.toString(excerpt.line());
    String gutter = " ".repeat(Math.max(0, 5 - number.length())) + number;
    String mark = "^".repeat(excerpt.width()) + (hint.isEmpty() ? "" : " " + hint);
    out.append(ink.faint(gutter + " | ")).append(excerpt.text()).append('\n');
    out.append(ink.faint(" ".repeat(gutter.length()) + " | "))
        .append(" ".repeat(excerpt.indent()))
        .append(ink.help(mark))
        .append('\n');
  }
}
