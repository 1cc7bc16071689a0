// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.error;

import dev.bulletin.testing.internal.check.Checked;
import org.assertj.core.error.BasicErrorMessageFactory;

/** Something was found in a bulletin. */
public final class ShouldHaveNoDiagnostics extends BasicErrorMessageFactory {

  /** What was found in the bulletin. */
  public ShouldHaveNoDiagnostics(Checked checked) {
    super(
        "\nExpecting %s\nto have no diagnostics but it has\n\n%s",
        unquotedString(checked.subject()), unquotedString(checked.shown()));
  }
}
