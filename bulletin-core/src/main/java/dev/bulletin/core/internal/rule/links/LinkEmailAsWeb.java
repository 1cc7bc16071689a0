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
import org.jspecify.annotations.Nullable;

/** An e-mail address is linked as one. */
public final class LinkEmailAsWeb extends StandardRule implements AddressRule {

  /** The rule; it has no state. */
  public LinkEmailAsWeb() {
    super("link-email-as-web", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A link to an e-mail address begins with mailto:.",
        "As a web address it opens an empty page or none, and nobody's letter arrives.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"text": ["Write to ", {"link": "the office", "href": "http://info@harbour.example"}, "."]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"text": ["Write to ", {"link": "the office", "href": "mailto:info@harbour.example"}, "."]}
          ]
        }
        """);
  }

  @Override
  public void check(String address, AddressUse use, RuleContext context) {
    String mail = use == AddressUse.LINK ? mailIn(address) : null;
    if (mail != null) {
      context.report(
          MessageArgument.value(address),
          MessageArgument.value(mail),
          MessageArgument.value("mailto:" + mail));
    }
  }

  private static @Nullable String mailIn(String address) {
    if (address.indexOf('@') < 0) {
      return null;
    }
    AddressParts parts = AddressParts.of(address);
    if (parts.scheme() == null && parts.host() == null) {
      return isMail(parts.path()) ? parts.path() : null;
    }
    boolean ends = parts.path().isEmpty() || parts.path().equals("/");
    String user = parts.userInfo();
    // A user who is called like a web host is there to deceive.
    if (!parts.isWeb() || user == null || user.startsWith("www.") || !ends) {
      return null;
    }
    String mail = (user.startsWith("mailto:") ? user.substring(7) : user) + "@" + parts.host();
    return isMail(mail) ? mail : null;
  }

  private static boolean isMail(String value) {
    int at = value.indexOf('@');
    return at > 0
        && at == value.lastIndexOf('@')
        && value.indexOf('.', at) > at + 1
        && !value.endsWith(".")
        && value.chars().noneMatch(c -> c == '/' || c == ':' || c == '\\');
  }
}
