// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.validation;

import dev.bulletin.core.rule.Rule;
import java.util.List;

/**
 * The rules that ship with the library: the only list of them, in the order in which they speak
 * where several meet.
 *
 * @since 0.1
 */
public final class RuleCatalogue {

  private static final List<Rule> RULES = List.of();

  private RuleCatalogue() {}

  /**
   * The rules, without the checks of structure, which a reader makes.
   *
   * @return every rule of every level
   */
  public static List<Rule> rules() {
    return RULES;
  }
}
