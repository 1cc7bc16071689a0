// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import dev.bulletin.core.Block;
import dev.bulletin.core.Section;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.internal.text.Words;
import dev.bulletin.core.rule.BlocksRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Neighbouring sections have headings of their own. */
public final class HeadingDuplicate extends StandardRule implements BlocksRule {

  /** The rule; it has no state. */
  public HeadingDuplicate() {
    super("heading-duplicate", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "Sections side by side have different headings.",
        "In a list of headings nobody can tell the two apart, and one is often a copy left over.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"heading": "East Coast", "body": ["Two offices share one boat."]},
            {"heading": "East Coast", "body": ["The clinic opened in May."]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"heading": "East Coast", "body": ["Two offices share one boat."]},
            {"heading": "West Coast", "body": ["The clinic opened in May."]}
          ]
        }
        """);
  }

  @Override
  public void check(List<Block> siblings, RuleContext context) {
    Set<String> seen = null;
    for (int i = 0; i < siblings.size(); i++) {
      if (siblings.get(i) instanceof Section section && context.isSound(section.heading())) {
        seen = seen == null ? new HashSet<>() : seen;
        String heading = section.heading().plainText();
        if (!seen.add(key(heading))) {
          context.reportAt(List.of(i, "heading"), MessageArgument.value(heading));
        }
      }
    }
  }

  private static String key(String heading) {
    String folded = Words.folded(heading);
    return folded.isEmpty() ? heading : folded;
  }
}
