// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.images;

import dev.bulletin.core.Image;
import dev.bulletin.core.Text;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.internal.text.Words;
import dev.bulletin.core.rule.ImageRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** Alternative text adds to the caption instead of saying it again. */
public final class ImageAltRepeatsCaption extends StandardRule implements ImageRule {

  /** The rule; it has no state. */
  public ImageAltRepeatsCaption() {
    super("image-alt-repeats-caption", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "Alternative text does not repeat the caption.",
        "Who listens hears the same words twice and still does not know what the picture shows.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"image": "images/pier.jpg", "alt": "Pier 4, December", "caption": "Pier 4, December"}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"image": "images/pier.jpg", "alt": "Volunteers unloading rice", "caption": "Pier 4, December"}
          ]
        }
        """);
  }

  @Override
  public void check(Image image, RuleContext context) {
    String alt = image.alt();
    Text caption = image.caption();
    if (alt == null || caption == null || !context.isSound(alt) || !context.isSound(caption)) {
      return;
    }
    if (repeats(alt, caption.plainText())) {
      context.reportMember("alt", MessageArgument.value(alt));
    }
  }

  private static boolean repeats(String alt, String caption) {
    if (Words.mark(alt) != Words.mark(caption)) {
      return false;
    }
    String words = Words.folded(alt);
    return !words.isEmpty() && words.equals(Words.folded(caption));
  }
}
