// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.Image;
import dev.bulletin.core.Text;
import dev.bulletin.render.internal.Chars;
import dev.bulletin.render.internal.ImageWords;
import org.jspecify.annotations.Nullable;

/**
 * Adds an image to a line, and its caption on the line under it. An image whose address is refused
 * is its alternative text.
 */
final class ImageMarkup {
  private final Walk walk;
  private final InlineWalk inlines;

  ImageMarkup(Walk walk, InlineWalk inlines) {
    this.walk = walk;
    this.inlines = inlines;
  }

  /** Adds an image with its alternative text, or its file name where that is not known. */
  void image(Image image) {
    image(image, ImageWords.of(image, walk.languageData().words()));
  }

  /** Adds an image with an alternative text of its own; null where it needs none. */
  void image(Image image, @Nullable String alt) {
    String href = image.href() == null ? null : walk.options.links().link(image.href());
    String source = walk.options.links().image(image.image());
    if (source != null) {
      String markup = markup(alt == null ? "" : alt, source);
      inlines.markdown(href == null ? markup : linked(markup, href));
    } else if (alt != null) {
      inlines.link(Text.of(alt), href);
    }
    Text caption = image.caption();
    if (caption != null) {
      inlines.words("\n").text(caption);
    }
  }

  private static String markup(String alt, String source) {
    Chars markup = new Chars(alt.length() + source.length() + 8).append("![");
    String words = CleanText.of(alt).replace('\n', ' ').strip();
    new TextEscaper(markup, Context.LABEL, words, Pairs.among(words, true, true), true)
        .write(0, words.length(), '[', ']', true);
    markup.append("](");
    Destination.append(source, markup);
    return markup.append(')').toString();
  }

  private static String linked(String markup, String href) {
    Chars link =
        new Chars(markup.length() + href.length() + 8).append("[").append(markup).append("](");
    Destination.append(href, link);
    return link.append(')').toString();
  }
}
