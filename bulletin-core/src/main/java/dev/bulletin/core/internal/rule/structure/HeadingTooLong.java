// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import dev.bulletin.core.Section;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.SectionRule;

/** A heading is short enough to be taken in at a glance. */
public final class HeadingTooLong extends StandardRule implements SectionRule {

  /** The rule; it has no state. */
  public HeadingTooLong() {
    super("heading-too-long", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A heading has at most 120 characters.",
        "Readers find their way by headings; a heading as long as a paragraph is read as one.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"heading": "What the four partner offices on the east coast of the island have been doing since the clinic was opened in the spring of last year", "body": ["Two offices share one boat."]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"heading": "East Coast since the spring", "body": ["Two offices share one boat."]}
          ]
        }
        """);
  }

  private static final int MOST = 120;

  @Override
  public void check(Section section, RuleContext context) {
    if (!context.isSound(section.heading())) {
      return;
    }
    String heading = section.heading().plainText();
    if (heading.length() > MOST) {
      int length = heading.codePointCount(0, heading.length());
      if (length > MOST) {
        context.reportMember("heading", MessageArgument.count(length), MessageArgument.count(MOST));
      }
    }
  }
}
