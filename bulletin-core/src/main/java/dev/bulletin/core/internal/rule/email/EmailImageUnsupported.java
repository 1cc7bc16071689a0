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
import java.util.Locale;
import java.util.Set;

/** A picture of a mail is of a kind that mail programs show, which SVG is not. */
public final class EmailImageUnsupported extends StandardRule implements AddressRule {

  private static final Set<String> KINDS = Set.of(".svg", ".svgz");

  /** The rule; it has no state. */
  public EmailImageUnsupported() {
    super("email-image-unsupported", Level.EMAIL);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "An image is no SVG file.",
        "Most mail programs do not show it, and some warn of it.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": [
            {"image": "https://harbour.example/images/map.svg", "alt": "Map of the harbour"}
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
            {"image": "https://harbour.example/images/map.png", "alt": "Map of the harbour"}
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
    String path = AddressParts.of(address.strip()).path();
    int dot = path.lastIndexOf('.');
    if (dot >= 0 && KINDS.contains(path.substring(dot).toLowerCase(Locale.ROOT))) {
      int start = address.indexOf(path);
      context.reportCharacters(start + dot, start + path.length(), MessageArgument.value(address));
    }
  }
}
