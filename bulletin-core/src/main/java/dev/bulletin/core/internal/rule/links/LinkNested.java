// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.links;

import dev.bulletin.core.Link;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.LinkRule;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** A link holds no other link. */
public final class LinkNested extends StandardRule implements LinkRule {

  /** The rule; it has no state. */
  public LinkNested() {
    super("link-nested", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A link holds no other link.",
        "Nobody can tell where a click inside both leads, and programs that show it drop "
            + "one of the two.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"text": [{"link": ["The report and ", {"link": "its annex", "href": "https://harbour.example/annex"}], "href": "https://harbour.example/report"}]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"text": [{"link": "The report", "href": "https://harbour.example/report"}, " and ", {"link": "its annex", "href": "https://harbour.example/annex"}]}
          ]
        }
        """);
  }

  @Override
  public void check(Link link, RuleContext context) {
    if (context.linkDepth() > 1) {
      context.report(MessageArgument.value(link.link().plainText()));
    }
  }
}
