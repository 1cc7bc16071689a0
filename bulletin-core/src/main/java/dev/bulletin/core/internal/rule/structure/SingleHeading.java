// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Section;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.DocumentRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.SectionRule;
import java.util.List;

/**
 * A heading divides: beside it stands another, or words that are not under it. It looks at the body
 * and at sections, not at the footer, where one heading is a name.
 */
public final class SingleHeading extends StandardRule implements DocumentRule, SectionRule {

  /** The rule; it has no state. */
  public SingleHeading() {
    super("single-heading", Level.INFORMATIVE);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A section is not all that its parent holds.",
        "A heading with nothing beside it divides nothing; it only pushes the words down "
            + "a level.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": [
            {"heading": "News", "body": ["The hall opens at nine.", "The boat sails at ten."]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": ["The hall opens at nine.", "The boat sails at ten."]
        }
        """);
  }

  @Override
  public void check(Bulletin bulletin, RuleContext context) {
    look(bulletin.body(), context);
  }

  @Override
  public void check(Section section, RuleContext context) {
    look(section.body(), context);
  }

  private static void look(List<Block> body, RuleContext context) {
    if (body.size() == 1 && body.get(0) instanceof Section) {
      context.reportElement("body", 0);
    }
  }
}
