// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.images;

import dev.bulletin.core.Image;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.ImageRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** A picture's file has a name that somebody chose. */
public final class ImageFileNameLeftover extends StandardRule implements ImageRule {

  /** The rule; it has no state. */
  public ImageFileNameLeftover() {
    super("image-file-name-leftover", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "An image's file name is not one that a camera or a program gave it.",
        "It is shown where the picture is not, and nobody finds it again.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"image": "images/IMG_1234.jpg", "alt": "Volunteers unloading rice at the pier"}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"image": "images/rice-at-the-pier.jpg", "alt": "Volunteers unloading rice at the pier"}
          ]
        }
        """);
  }

  @Override
  public void check(Image image, RuleContext context) {
    String name = FileNames.last(image.image());
    if (context.isSound(image.image()) && Leftovers.isLeftover(name)) {
      context.reportMember("image", MessageArgument.value(name));
    }
  }
}
