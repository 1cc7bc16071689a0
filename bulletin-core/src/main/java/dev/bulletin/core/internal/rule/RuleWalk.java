// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import dev.bulletin.core.Bulletin;
import java.util.List;

/** One walk of all rules over one bulletin, in the order of the canonical JSON. */
public final class RuleWalk {

  private RuleWalk() {}

  /** What the rules find, in the catalogue's order; not more than one finding for a fault. */
  public static List<Finding> run(Bulletin bulletin, RuleSet rules, RuleSurroundings surroundings) {
    WalkContext context = new WalkContext(bulletin, rules, surroundings);
    new DocumentWalk(rules, context).document(bulletin);
    return Findings.settle(context.found());
  }
}
