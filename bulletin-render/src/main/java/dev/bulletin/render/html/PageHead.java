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

  private static final String ALWAYS =
      """
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      """;

  private final HtmlWriter out;
  private final PageMetadata metadata;

  private PageHead(HtmlWriter out, PageMetadata metadata) {
    this.out = out;
    this.metadata = metadata;
  }

  /** Writes all of it; the style is the renderer's own or its user's, and not escaped. */
  static void write(HtmlWriter out, PageMetadata metadata, String css) {
    out.html("<head>\n").html(ALWAYS);
    new PageHead(out, metadata).write();
    JsonLd.write(out, metadata);
    if (!css.isEmpty()) {
      out.html("<style>\n").html(css).html("</style>\n");
    }
    out.html("</head>\n");
  }

  private void write() {
    Bulletin bulletin = metadata.bulletin();
    out.html("<title>").preformatted(bulletin.title()).html("</title>\n");
    named("description", metadata.summary());
    for (String author : bulletin.authors()) {
      named("author", author);
    }
    property("og:type", "article");
    property("og:title", bulletin.title());
    property("og:description", metadata.summary());
    property("og:locale", locale(bulletin.language()));
    Organization organization = bulletin.organization();
    property("og:site_name", organization == null ? null : organization.name());
    property("og:image", metadata.image());
    property("og:image:alt", metadata.imageWords());
    property("article:published_time", metadata.published());
    property("article:expiration_time", metadata.expires());
  }

  private void named(String name, @Nullable String content) {
    meta("name", name, content);
  }

  private void property(String name, @Nullable String content) {
    meta("property", name, content);
  }

  private void meta(String attribute, String name, @Nullable String content) {
    if (content != null) {
      out.html("<meta ").html(attribute).html("=\"").html(name).html("\" content=\"");
      out.attributeValue(content).html("\">\n");
    }
  }

  /** Open Graph has a language only with its territory: {@code de_CH}. */
  private static @Nullable String locale(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String country = locale.getCountry();
    return country.length() == 2 && !locale.getLanguage().isEmpty()
        ? locale.getLanguage() + "_" + country
        : null;
  }
}
