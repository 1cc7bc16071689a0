// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.images;

import dev.bulletin.core.Image;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.ImageRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** No picture is there twice. Decorative ones, whose alternative text is empty, may be. */
public final class ImageRepeated extends StandardRule implements ImageRule {

  /** The rule; it has no state. */
  public ImageRepeated() {
    super("image-repeated", Level.INFORMATIVE);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A picture that shows something is there once.",
        "Readers look for what is new in the second one, and those who listen hear its "
            + "description twice.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": [
            {"image": "images/pier.jpg", "alt": "Volunteers unloading rice at the pier"},
            "Thank you all.",
            {"image": "images/pier.jpg", "alt": "The pier at dusk"}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": [
            {"image": "images/pier.jpg", "alt": "Volunteers unloading rice at the pier"},
            "Thank you all.",
            {"image": "images/dusk.jpg", "alt": "The pier at dusk"}
          ]
        }
        """);
  }

  @Override
  public void check(Image image, RuleContext context) {
    boolean decorative = "".equals(image.alt());
    boolean sound = context.isSound(image.image());
    if (sound && !decorative && !context.isFirst(image.image())) {
      context.reportMember("image", MessageArgument.value(image.image()));
    }
  }
}
