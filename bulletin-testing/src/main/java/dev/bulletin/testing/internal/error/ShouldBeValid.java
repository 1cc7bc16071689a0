// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.error;

import dev.bulletin.testing.internal.check.Checked;
import org.assertj.core.error.BasicErrorMessageFactory;

/** A bulletin has errors. */
public final class ShouldBeValid extends BasicErrorMessageFactory {

  /** What was found in the bulletin. */
  public ShouldBeValid(Checked checked) {
    super(
        "\nExpecting %s\nto be valid but it is not:\n\n%s",
        unquotedString(checked.subject()), unquotedString(checked.shown(checked.reasons())));
  }
}
