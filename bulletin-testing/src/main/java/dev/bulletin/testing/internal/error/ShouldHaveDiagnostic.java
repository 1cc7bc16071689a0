// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.error;

import dev.bulletin.testing.internal.check.Checked;
import dev.bulletin.testing.internal.check.ExpectedDiagnostic;
import org.assertj.core.error.BasicErrorMessageFactory;

/** What is expected was not found in a bulletin. */
public final class ShouldHaveDiagnostic extends BasicErrorMessageFactory {

  /** What was found in the bulletin, and what was expected. */
  public ShouldHaveDiagnostic(Checked checked, ExpectedDiagnostic expected) {
    super(
        "\nExpecting %s\nto have the diagnostic\n  %s\nbut it has%s",
        unquotedString(checked.subject()),
        unquotedString(expected.toString()),
        unquotedString(checked.diagnostics().isEmpty() ? " none" : "\n\n" + checked.shown()));
  }
}
