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
    if (!mayRepeat(siblings)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < siblings.size(); i++) {
      if (siblings.get(i) instanceof Section section && context.isSound(section.heading())) {
        String heading = section.heading().plainText();
        if (!seen.add(key(heading))) {
          context.reportAt(List.of(i, "heading"), MessageArgument.value(heading));
        }
      }
    }
  }

  private static boolean mayRepeat(List<Block> siblings) {
    if (siblings.size() < 2) {
      return false;
    }
    Marks marks = new Marks(siblings.size());
    for (int i = 0; i < siblings.size(); i++) {
      if (siblings.get(i) instanceof Section section) {
        marks.add(Words.mark(section.heading().plainText()));
      }
    }
    return marks.mayRepeat();
  }

  private static String key(String heading) {
    String folded = Words.folded(heading);
    return folded.isEmpty() ? heading : folded;
  }
}
