// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.Item;

/**
 * A rule that looks at each item.
 *
 * @since 0.1
 */
public interface ItemRule extends Rule {

  /**
   * Looks at one.
   *
   * @param item the item
   * @param context where it stands, and where findings go
   */
  void check(Item item, RuleContext context);
}
