// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import dev.bulletin.core.Bulletin;
import dev.bulletin.json.ParseResult;
import dev.bulletin.testing.internal.check.Checked;
import dev.bulletin.testing.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a bulletin as JSON: a file, or a string.
 *
 * @since 0.1
 */
public class BulletinDocumentAssert
    extends AbstractValidatedAssert<BulletinDocumentAssert, BulletinDocument> {

  private @Nullable ParseResult parsed;

  /**
   * Assertions on a document.
   *
   * @param actual the document
   */
  public BulletinDocumentAssert(@Nullable BulletinDocument actual) {
    super(actual, BulletinDocumentAssert.class);
  }

  @Override
  Checked checked() {
    return Checks.of(parsed(), actual.json(), options());
  }

  @Override
  @Nullable Bulletin bulletinOrNull() {
    return parsed().bulletin().orElse(null);
  }

  @Override
  void optionsChanged() {
    parsed = null;
  }

  private ParseResult parsed() {
    ParseResult result = parsed;
    if (result == null) {
      result = actual.parse(options());
      parsed = result;
    }
    return result;
  }
}
