// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.Bulletin;

/**
 * A rule that looks at the whole bulletin, once.
 *
 * @since 0.1
 */
public interface DocumentRule extends Rule {

  /**
   * Looks at one.
   *
   * @param bulletin the bulletin
   * @param context where it stands, and where findings go
   */
  void check(Bulletin bulletin, RuleContext context);
}
