// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.error;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.testing.internal.check.Checked;
import dev.bulletin.testing.internal.check.ExpectedDiagnostic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.error.BasicErrorMessageFactory;

/** Not all that is expected was found in a bulletin, or more than that, or in another order. */
public final class ShouldHaveExactlyDiagnostics extends BasicErrorMessageFactory {

  /** What was found in the bulletin, and what was expected. */
  public ShouldHaveExactlyDiagnostics(Checked checked, List<ExpectedDiagnostic> expected) {
    super(
        "\nExpecting %s\nto have exactly these diagnostics, in this order\n%s\nbut %s",
        unquotedString(checked.subject()),
        unquotedString(lines(expected, "  (none)")),
        unquotedString(difference(checked, expected)));
  }

  private static String difference(Checked checked, List<ExpectedDiagnostic> expected) {
    List<ExpectedDiagnostic> missing = new ArrayList<>();
    List<Diagnostic> more = new ArrayList<>(checked.diagnostics());
    for (ExpectedDiagnostic each : expected) {
      more.stream()
          .filter(each::matches)
          .findFirst()
          .ifPresentOrElse(more::remove, () -> missing.add(each));
    }
    if (missing.isEmpty() && more.isEmpty()) {
      return "their order is\n" + lines(found(checked.diagnostics()), "");
    }
    String absent = missing.isEmpty() ? "" : "these are missing\n" + lines(missing, "");
    String and = missing.isEmpty() || more.isEmpty() ? "" : "\nand ";
    String present =
        more.isEmpty()
            ? ""
            : "these were not expected\n" + lines(found(more), "") + "\n\n" + checked.shown(more);
    return absent + and + present;
  }

  private static List<ExpectedDiagnostic> found(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(ExpectedDiagnostic::of).toList();
  }

  private static String lines(Collection<?> parts, String none) {
    return parts.isEmpty()
        ? none
        : parts.stream().map(part -> "  " + part).collect(Collectors.joining("\n"));
  }
}
