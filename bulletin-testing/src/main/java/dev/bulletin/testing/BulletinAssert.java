// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import dev.bulletin.core.Bulletin;
import dev.bulletin.testing.internal.check.Checked;
import dev.bulletin.testing.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a bulletin in memory. Diagnostics have no line and column; failures show them in
 * the JSON that the bulletin would be written to. What it says is asserted whether it is valid or
 * not.
 *
 * @since 0.1
 */
public class BulletinAssert extends AbstractValidatedAssert<BulletinAssert, Bulletin> {

  private @Nullable Checked checked;

  /**
   * Assertions on a bulletin.
   *
   * @param actual the bulletin
   */
  public BulletinAssert(@Nullable Bulletin actual) {
    super(actual, BulletinAssert.class);
  }

  @Override
  Checked checked() {
    Checked found = checked;
    if (found == null) {
      found = Checks.of(actual, options());
      checked = found;
    }
    return found;
  }

  @Override
  Bulletin bulletinOrNull() {
    return actual;
  }

  @Override
  void optionsChanged() {
    checked = null;
  }
}
