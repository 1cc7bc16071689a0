// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.links;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.address.AddressParts;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.AddressRule;
import dev.bulletin.core.rule.AddressUse;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/**
 * No address carries a user name or password: RFC 3986, section 3.2.1, and RFC 9110, section 4.2.4.
 */
public final class LinkUserinfo extends StandardRule implements AddressRule {

  /** The rule; it has no state. */
  public LinkUserinfo() {
    super("link-userinfo", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "An address carries no user name and no password.",
        "Everyone who gets the bulletin can read it, and it is a known way to make one "
            + "host look like another.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"text": ["The minutes are in ", {"link": "the archive", "href": "https://ana:moss-7@files.harbour.example/minutes"}, "."]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"text": ["The minutes are in ", {"link": "the archive", "href": "https://files.harbour.example/minutes"}, "."]}
          ]
        }
        """);
  }

  @Override
  public void check(String address, AddressUse use, RuleContext context) {
    AddressParts parts = address.indexOf('@') < 0 ? null : AddressParts.of(address);
    if (parts != null && parts.userInfo() != null) {
      // What it carries is not repeated in a report that others read.
      context.report(MessageArgument.value("@" + parts.host()));
    }
  }
}
