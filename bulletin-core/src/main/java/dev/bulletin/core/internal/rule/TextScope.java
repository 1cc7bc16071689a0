// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import dev.bulletin.core.rule.TextRole;

/** A rule on texts that need not be asked about most, whatever their words. */
public interface TextScope {

  /**
   * Whether the rule may find something in a text.
   *
   * @param role what the text is
   * @param isWords whether it is one run that is not blank; of a cell, one that may be empty
   */
  boolean mayMind(TextRole role, boolean isWords);
}
