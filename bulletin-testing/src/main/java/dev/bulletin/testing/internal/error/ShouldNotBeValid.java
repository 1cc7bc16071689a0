// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.error;

import dev.bulletin.testing.internal.check.Checked;
import org.assertj.core.error.BasicErrorMessageFactory;

/** A bulletin has no error. */
public final class ShouldNotBeValid extends BasicErrorMessageFactory {

  /** What was found in the bulletin. */
  public ShouldNotBeValid(Checked checked) {
    super(
        "\nExpecting %s\nnot to be valid but it has no error%s",
        unquotedString(checked.subject()),
        unquotedString(checked.diagnostics().isEmpty() ? "" : ", only\n\n" + checked.shown()));
  }
}
