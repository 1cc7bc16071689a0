// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.Text;

/**
 * A rule that looks at each text as a whole, with its inline parts.
 *
 * @since 0.1
 */
public interface TextRule extends Rule {

  /**
   * Looks at one.
   *
   * @param text the text
   * @param role what it is
   * @param context where it stands, and where findings go
   */
  void check(Text text, TextRole role, RuleContext context);
}
