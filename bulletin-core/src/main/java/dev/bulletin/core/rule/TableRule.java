// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.Table;

/**
 * A rule that looks at each table.
 *
 * @since 0.1
 */
public interface TableRule extends Rule {

  /**
   * Looks at one.
   *
   * @param table the table
   * @param context where it stands, and where findings go
   */
  void check(Table table, RuleContext context);
}
