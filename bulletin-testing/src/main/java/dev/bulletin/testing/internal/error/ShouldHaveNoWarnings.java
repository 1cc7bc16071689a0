// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.error;

import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.testing.internal.check.Checked;
import org.assertj.core.error.BasicErrorMessageFactory;

/** A bulletin has warnings. */
public final class ShouldHaveNoWarnings extends BasicErrorMessageFactory {

  /** What was found in the bulletin. */
  public ShouldHaveNoWarnings(Checked checked) {
    super(
        "\nExpecting %s\nto have no warnings but it has\n\n%s",
        unquotedString(checked.subject()),
        unquotedString(checked.shown(checked.of(Severity.WARNING))));
  }
}
