// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import dev.bulletin.core.Section;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.SectionRule;

/** Sections nest at most five deep. */
public final class SectionTooDeep extends StandardRule implements SectionRule {

  private static final int DEEPEST = 5;

  /** The rule; it has no state. */
  public SectionTooDeep() {
    super("section-too-deep", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "Sections nest at most 5 deep.",
        "There are six levels of headings, and the title is the first.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"heading": "Islands", "body": [{"heading": "North", "body": [{"heading": "Bay", "body": [{"heading": "Harbour", "body": [{"heading": "Pier 4", "body": [{"heading": "Shed 2", "body": ["Closed for repairs."]}]}]}]}]}]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"heading": "Islands", "body": [{"heading": "North", "body": [{"heading": "Bay", "body": [{"heading": "Harbour", "body": [{"heading": "Pier 4", "body": ["Closed for repairs."]}]}]}]}]}
          ]
        }
        """);
  }

  @Override
  public void check(Section section, RuleContext context) {
    if (context.sectionDepth() == DEEPEST + 1) {
      context.report(MessageArgument.count(context.sectionDepth()), MessageArgument.count(DEEPEST));
    }
  }
}
