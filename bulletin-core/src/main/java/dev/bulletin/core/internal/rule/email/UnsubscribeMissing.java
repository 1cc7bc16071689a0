// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.email;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.DocumentRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** Whoever gets the mail can leave: a link is in its footer. */
public final class UnsubscribeMissing extends StandardRule implements DocumentRule {

  /** The rule; it has no state. */
  public UnsubscribeMissing() {
    super("unsubscribe-missing", Level.EMAIL);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "The footer holds a link, by which readers leave the list.",
        "The law asks for it in many countries, and mail services count a sender without "
            + "one as spam.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": ["Come at nine."],
          "footer": ["Harbour Relief, Pier 4"]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": ["Come at nine."],
          "footer": [
            "Harbour Relief, Pier 4",
            {"text": [{"link": "Unsubscribe", "href": "https://harbour.example/leave"}]}
          ]
        }
        """);
  }

  @Override
  public void check(Bulletin bulletin, RuleContext context) {
    boolean unknown = !context.isSound(bulletin.footer());
    if (!unknown && !LinkSearch.mayHoldLink(bulletin.footer(), context::isSound)) {
      context.reportAbsence();
    }
  }
}
