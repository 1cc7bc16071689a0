// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.images;

import dev.bulletin.core.Image;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.ImageRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** Alternative text is short enough to be heard in one go. */
public final class ImageAltTooLong extends StandardRule implements ImageRule {

  /** The rule; it has no state. */
  public ImageAltTooLong() {
    super("image-alt-too-long", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "Alternative text has at most 250 characters.",
        "It is read out in one breath, without a pause and without a way back; what is longer belongs into the text.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"image": "images/pier.jpg", "alt": "Volunteers stand in a row from the boat to the shed and hand on sacks of rice, one after the other, while two children count them aloud and a dog sleeps in the shade of the crane. Volunteers stand in a row from the boat to the shed and hand on sacks of rice, one after the other, while two children count them aloud and a dog sleeps in the shade of the crane."}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"image": "images/pier.jpg", "alt": "Volunteers in a row from the boat to the shed, handing on sacks of rice"}
          ]
        }
        """);
  }

  private static final int MOST = 250;

  @Override
  public void check(Image image, RuleContext context) {
    String alt = image.alt();
    if (alt != null && alt.length() > MOST) {
      int length = alt.codePointCount(0, alt.length());
      if (length > MOST) {
        context.reportMember("alt", MessageArgument.count(length), MessageArgument.count(MOST));
      }
    }
  }
}
