// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.images;

import dev.bulletin.core.Image;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.ImageRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** An image says what it shows, or that it is decorative. */
public final class ImageAltMissing extends StandardRule implements ImageRule {

  /** The rule; it has no state. */
  public ImageAltMissing() {
    super("image-alt-missing", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "An image has alternative text, or an empty one where it is decorative.",
        "A reader who cannot see the picture is told its file name, or nothing.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"image": "images/pier.jpg"}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"image": "images/pier.jpg", "alt": "Volunteers unloading rice at the pier"}
          ]
        }
        """);
  }

  @Override
  public void check(Image image, RuleContext context) {
    if (image.alt() == null) {
      context.reportAbsence(MessageArgument.value(image.image()));
    }
  }
}
