// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.error;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.testing.internal.check.Checked;
import dev.bulletin.testing.internal.check.ExpectedDiagnostic;
import java.util.List;
import org.assertj.core.error.BasicErrorMessageFactory;

/** What must not be there was found in a bulletin. */
public final class ShouldNotHaveDiagnostic extends BasicErrorMessageFactory {

  /** What was found in the bulletin, and which of it should not be there. */
  public ShouldNotHaveDiagnostic(
      Checked checked, ExpectedDiagnostic unwanted, List<Diagnostic> found) {
    super(
        "\nExpecting %s\nnot to have the diagnostic\n  %s\nbut it has\n\n%s",
        unquotedString(checked.subject()),
        unquotedString(unwanted.toString()),
        unquotedString(checked.shown(found)));
  }
}
