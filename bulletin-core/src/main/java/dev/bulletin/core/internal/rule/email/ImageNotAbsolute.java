// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.email;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.address.AddressParts;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.AddressRule;
import dev.bulletin.core.rule.AddressUse;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** A picture of a mail says where it is, or is part of the mail (RFC 2392). */
public final class ImageNotAbsolute extends StandardRule implements AddressRule {

  /** The rule; it has no state. */
  public ImageNotAbsolute() {
    super("image-not-absolute", Level.EMAIL);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "An image's address begins with https://, http:// or cid:.",
        "A mail has no folder beside it, so a relative picture is not found.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": [
            {"image": "images/pier.jpg", "alt": "Volunteers unloading rice at the pier"}
          ],
          "footer": [
            {"text": [{"link": "Unsubscribe", "href": "https://harbour.example/leave"}]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": [
            {"image": "https://harbour.example/images/pier.jpg", "alt": "Volunteers unloading rice at the pier"}
          ],
          "footer": [
            {"text": [{"link": "Unsubscribe", "href": "https://harbour.example/leave"}]}
          ]
        }
        """);
  }

  @Override
  public void check(String address, AddressUse use, RuleContext context) {
    if (use != AddressUse.IMAGE) {
      return;
    }
    AddressParts parts = AddressParts.of(address.strip());
    if (!parts.isWeb() && !"cid".equals(parts.scheme())) {
      context.report(MessageArgument.value(address));
    }
  }
}
