// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import dev.bulletin.core.rule.TextRole;

/**
 * A rule that has nothing to say of most texts, whatever their words. It is asked before it is
 * given a text, and need not look at that again.
 */
public interface TextScope {

  /**
   * Whether the rule may find something in a text.
   *
   * @param role what the text is
   * @param isWords whether it is one run that is not blank; of a cell or the heading of a column,
   *     one that may be empty
   */
  boolean mayMind(TextRole role, boolean isWords);
}
