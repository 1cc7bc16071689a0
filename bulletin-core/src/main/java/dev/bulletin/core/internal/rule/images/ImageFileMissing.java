// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.images;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.address.AddressParts;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.AddressRule;
import dev.bulletin.core.rule.AddressUse;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** A relative picture is there. */
public final class ImageFileMissing extends StandardRule implements AddressRule {

  /** The rule; it has no state. */
  public ImageFileMissing() {
    super("image-file-missing", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A relative picture is in the bulletin's folder.",
        "Readers see a broken frame where it should be.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"image": "images/pier-4.jpg", "alt": "Volunteers unloading rice at the pier"}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"image": "https://harbour.example/pier-4.jpg", "alt": "Volunteers unloading rice at the pier"}
          ]
        }
        """);
  }

  @Override
  public void check(String address, AddressUse use, RuleContext context) {
    boolean isOfWeb = address.startsWith("https://"); // as nearly all are
    if (use == AddressUse.IMAGE && !isOfWeb && isRelative(address) && !isThere(address, context)) {
      context.report(MessageArgument.value(address));
    }
  }

  private static boolean isRelative(String address) {
    AddressParts parts = AddressParts.of(address);
    return parts.scheme() == null && parts.host() == null && !address.startsWith("/");
  }

  /** As it is written, or with what an address adds to a file's name taken away. */
  private static boolean isThere(String address, RuleContext context) {
    String path = AddressParts.of(address).path().replace("%20", " ");
    return context.pictureExists(address) || context.pictureExists(path);
  }
}
