// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.When;

/**
 * A rule that looks at each point or span of time.
 *
 * @since 0.1
 */
public interface WhenRule extends Rule {

  /**
   * Looks at one.
   *
   * @param when the time
   * @param context where it stands, and where findings go
   */
  void check(When when, RuleContext context);
}
