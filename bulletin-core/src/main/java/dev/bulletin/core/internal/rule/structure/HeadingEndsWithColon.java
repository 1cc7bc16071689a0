// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import dev.bulletin.core.Section;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.SectionRule;

/** A heading has no colon at its end. */
public final class HeadingEndsWithColon extends StandardRule implements SectionRule {

  /** The rule; it has no state. */
  public HeadingEndsWithColon() {
    super("heading-ends-with-colon", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A heading does not end with a colon.",
        "The heading itself says that something follows; a colon is a leftover of the typewriter and is read out.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"heading": "East Coast:", "body": ["Two offices share one boat."]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"heading": "East Coast", "body": ["Two offices share one boat."]}
          ]
        }
        """);
  }

  @Override
  public void check(Section section, RuleContext context) {
    if (context.isSound(section.heading())) {
      String heading = section.heading().plainText();
      if (Colons.endsWithOne(heading)) {
        context.reportMember("heading", MessageArgument.value(heading));
      }
    }
  }
}
