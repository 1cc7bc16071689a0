// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.links;

import dev.bulletin.core.Link;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.LinkRule;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** A link says where it leads. */
public final class LinkTextVague extends StandardRule implements LinkRule {

  /** The rule; it has no state. */
  public LinkTextVague() {
    super("link-text-vague", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A link's words tell where it leads.",
        "Many readers go from link to link and hear only their words; ten times \"here\" leads"
            + " nowhere.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"text": ["The programme is ", {"link": "here", "href": "https://harbour.example/programme"}, "."]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"text": ["Read the ", {"link": "programme of the day", "href": "https://harbour.example/programme"}, "."]}
          ]
        }
        """);
  }

  @Override
  public void check(Link link, RuleContext context) {
    if (link.href() != null && context.isSound(link.link())) {
      String words = link.link().plainText();
      if (VagueWords.contain(words)) {
        context.reportMember("link", MessageArgument.value(words));
      }
    }
  }
}
