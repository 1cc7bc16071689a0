// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.links;

import dev.bulletin.core.Code;
import dev.bulletin.core.Link;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.address.ShownHost;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.internal.text.Inlines;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.LinkRule;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/**
 * A link that shows an address leads there. It speaks only where all the words are one address;
 * other words may lead anywhere.
 */
public final class LinkTextMismatch extends StandardRule implements LinkRule {

  /** The rule; it has no state. */
  public LinkTextMismatch() {
    super("link-text-mismatch", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A link whose text is an address leads to the host that it shows.",
        "Readers trust the address that they see; to show one and open another is how "
            + "they are cheated.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"text": ["Donate at ", {"link": "www.harbour.example", "href": "https://harbour-gifts.example/now"}, "."]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"text": ["Donate at ", {"link": "www.harbour.example", "href": "https://harbour.example/now"}, "."]}
          ]
        }
        """);
  }

  @Override
  public void check(Link link, RuleContext context) {
    String href = link.href();
    String words = href == null ? "" : link.link().plainText();
    if (href == null || !ShownHost.mayBeShown(words)) {
      return;
    }
    String goes = ShownHost.ofAddress(href);
    String shown = goes == null || holdsCode(link) ? null : ShownHost.of(words);
    if (goes != null && shown != null && !ShownHost.isSame(shown, goes)) {
      context.reportMember("link", MessageArgument.value(shown), MessageArgument.value(goes));
    }
  }

  private static boolean holdsCode(Link link) {
    return Inlines.any(link, part -> part instanceof Code);
  }
}
