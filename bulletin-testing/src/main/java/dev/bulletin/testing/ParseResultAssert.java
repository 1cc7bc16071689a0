// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import dev.bulletin.core.Bulletin;
import dev.bulletin.json.ParseResult;
import dev.bulletin.testing.internal.check.Checked;
import dev.bulletin.testing.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what came of reading a document, by the options of its parser. Failures show the
 * source where it is a file that can still be read.
 *
 * @since 0.1
 */
public class ParseResultAssert extends AbstractBulletinAssert<ParseResultAssert, ParseResult> {

  /**
   * Assertions on what came of reading a document.
   *
   * @param actual what came of it
   */
  public ParseResultAssert(@Nullable ParseResult actual) {
    super(actual, ParseResultAssert.class);
  }

  @Override
  Checked checked() {
    return Checks.of(actual);
  }

  @Override
  @Nullable Bulletin bulletinOrNull() {
    return actual.bulletin().orElse(null);
  }
}
