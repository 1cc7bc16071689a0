// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.Block;
import java.util.List;

/**
 * A rule that looks at the blocks under one parent together: a body or the footer.
 *
 * @since 0.1
 */
public interface BlocksRule extends Rule {

  /**
   * Looks at one.
   *
   * @param siblings the blocks in order; a faulty one is there as a stand-in, which {@link
   *     RuleContext#isSound} tells
   * @param context where it stands, and where findings go
   */
  void check(List<Block> siblings, RuleContext context);
}
