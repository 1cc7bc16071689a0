// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.Link;

/**
 * A rule that looks at each link in a text.
 *
 * @since 0.1
 */
public interface LinkRule extends Rule {

  /**
   * Looks at one.
   *
   * @param link the link
   * @param context where it stands, and where findings go
   */
  void check(Link link, RuleContext context);
}
