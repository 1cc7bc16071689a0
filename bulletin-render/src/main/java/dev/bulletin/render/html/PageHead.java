// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Organization;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes the head of a page: title, description, Open Graph, schema.org and style.
 *
 * @see <a href="https://ogp.me">The Open Graph protocol</a>
 */
final class PageHead {

  private static final String BEGINNING =
      """
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\
      """;

  private static final String NAME = "<meta name=\"";
  private static final String PROPERTY = "<meta property=\"";
  private static final String CONTENT = "\" content=\"";
  private static final String TYPE = PROPERTY + "og:type" + CONTENT + "article\">\n";

  private final HtmlWriter out;
  private final PageMetadata metadata;

  private PageHead(HtmlWriter out, PageMetadata metadata) {
    this.out = out;
    this.metadata = metadata;
  }

  /** Writes all of it but the style, which ends it. */
  static void write(HtmlWriter out, PageMetadata metadata) {
    new PageHead(out, metadata).write();
    JsonLd.write(out, metadata);
  }

  /** The end of every head: the renderer's own style or its user's, which is not escaped. */
  static String end(String css) {
    return (css.isEmpty() ? "" : "<style>\n" + css + "</style>\n") + "</head>\n";
  }

  private void write() {
    Bulletin bulletin = metadata.bulletin();
    out.html(BEGINNING).preformatted(bulletin.title()).html("</title>\n");
    meta(NAME + "description" + CONTENT, metadata.summary());
    for (String author : bulletin.authors()) {
      meta(NAME + "author" + CONTENT, author);
    }
    meta(TYPE + PROPERTY + "og:title" + CONTENT, bulletin.title());
    meta(PROPERTY + "og:description" + CONTENT, metadata.summary());
    meta(PROPERTY + "og:locale" + CONTENT, locale(bulletin.language()));
    Organization organization = bulletin.organization();
    meta(PROPERTY + "og:site_name" + CONTENT, organization == null ? null : organization.name());
    meta(PROPERTY + "og:image" + CONTENT, metadata.image());
    meta(PROPERTY + "og:image:alt" + CONTENT, metadata.imageWords());
    meta(PROPERTY + "article:published_time" + CONTENT, metadata.published());
    meta(PROPERTY + "article:expiration_time" + CONTENT, metadata.expires());
  }

  private void meta(String upToContent, @Nullable String content) {
    if (content != null) {
      out.html(upToContent).attributeValue(content).html("\">\n");
    }
  }

  /** Open Graph has a language only with its territory: {@code de_CH}. */
  private static @Nullable String locale(String tag) {
    if (tag.indexOf('-') < 0) {
      return null;
    }
    Locale locale = Locale.forLanguageTag(tag);
    String country = locale.getCountry();
    return country.length() == 2 && !locale.getLanguage().isEmpty()
        ? locale.getLanguage() + "_" + country
        : null;
  }
}
