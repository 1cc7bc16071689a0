// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.ItemList;

/**
 * A rule that looks at each list.
 *
 * @since 0.1
 */
public interface ListRule extends Rule {

  /**
   * Looks at one.
   *
   * @param list the list
   * @param context where it stands, and where findings go
   */
  void check(ItemList list, RuleContext context);
}
