// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.email;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.DocumentRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** A title fits the subject of a mail: RFC 5322, section 2.1.1. */
public final class TitleTooLong extends StandardRule implements DocumentRule {

  private static final int LONGEST = 78;

  /** The rule; it has no state. */
  public TitleTooLong() {
    super("title-too-long", Level.EMAIL);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A title has no more than 78 characters.",
        "It is the subject of the mail, of which most programs show even less.",
        """
        {
          "title": "Everything that happened at the harbour this spring, and what we plan for the summer",
          "language": "en",
          "date": "2026-05-01",
          "body": ["Come at nine."],
          "footer": [
            {"text": [{"link": "Unsubscribe", "href": "https://harbour.example/leave"}]}
          ]
        }
        """,
        """
        {
          "title": "Spring at the harbour",
          "language": "en",
          "date": "2026-05-01",
          "body": ["Come at nine."],
          "footer": [
            {"text": [{"link": "Unsubscribe", "href": "https://harbour.example/leave"}]}
          ]
        }
        """);
  }

  @Override
  public void check(Bulletin bulletin, RuleContext context) {
    String title = bulletin.title();
    int length = title.codePointCount(0, title.length());
    if (length > LONGEST) {
      context.reportMember("title", MessageArgument.count(length), MessageArgument.count(LONGEST));
    }
  }
}
