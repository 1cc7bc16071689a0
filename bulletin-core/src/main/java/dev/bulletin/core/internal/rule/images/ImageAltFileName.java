// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.images;

import dev.bulletin.core.Image;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.ImageRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** Alternative text is words, not the name of a file. */
public final class ImageAltFileName extends StandardRule implements ImageRule {

  /** The rule; it has no state. */
  public ImageAltFileName() {
    super("image-alt-file-name", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "Alternative text is not the name of a file.",
        "\"IMG underscore one two three four dot jay peg\" tells a listener nothing.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"image": "images/pier.jpg", "alt": "pier-volunteers.jpg"}
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
    String alt = image.alt();
    if (alt != null && context.isSound(alt) && isFileName(alt.strip(), image.image())) {
      context.reportMember("alt", MessageArgument.value(alt));
    }
  }

  private static boolean isFileName(String alt, String source) {
    if (FileNames.isFileName(alt)) {
      // "The statutes as statutes.pdf" are words that end in a name; a name itself holds few.
      return alt.indexOf(' ') < 0
          || FileNames.last(source).equals(alt)
          || Leftovers.isLeftover(alt);
    }
    String stem = FileNames.stem(FileNames.last(source));
    return stem.equals(alt) && isNoWord(alt);
  }

  private static boolean isNoWord(String alt) {
    boolean joined = alt.indexOf('_') >= 0 || (alt.indexOf('-') >= 0 && alt.indexOf(' ') < 0);
    return Leftovers.isLeftover(alt) || joined;
  }
}
