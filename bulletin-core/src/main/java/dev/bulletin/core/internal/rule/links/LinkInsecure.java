// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.links;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.AddressRule;
import dev.bulletin.core.rule.AddressUse;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** Addresses of the web are encrypted. */
public final class LinkInsecure extends StandardRule implements AddressRule {

  /** The rule; it has no state. */
  public LinkInsecure() {
    super("link-insecure", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "An address of the web begins with https://.",
        "Over http:// anyone on the way can read along and change what arrives; browsers warn of it.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"text": ["Read the ", {"link": "programme of the day", "href": "http://harbour.example/programme"}, "."]}
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
  public void check(String address, AddressUse use, RuleContext context) {
    if (address.regionMatches(true, 0, "http://", 0, 7)) {
      context.report(MessageArgument.value(address));
    }
  }
}
