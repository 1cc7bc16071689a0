// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Organization;
import dev.bulletin.render.internal.CharacterSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the metadata as schema.org's {@code Article}, in a block of data that runs nothing. Every
 * character that could end the block or begin a comment is written as a JSON escape.
 *
 * @see <a href="https://schema.org/Article">schema.org, Article</a>
 */
final class JsonLd {

  private static final String HEX = "0123456789abcdef";

  /** What is escaped, and the halves of pairs, which are not. */
  private static final CharacterSet SPECIAL =
      new CharacterSet()
          .add(0, ' ' - 1)
          .add("\"\\<>&\u2028\u2029")
          .add(0x7F, 0x9F)
          .add(Character.MIN_SURROGATE, Character.MAX_SURROGATE)
          .add(0xFDD0, 0xFDEF)
          .add(0xFFFE, 0xFFFF);

  private final HtmlWriter out;
  private final PageMetadata metadata;
  private boolean first = true;

  private JsonLd(HtmlWriter out, PageMetadata metadata) {
    this.out = out;
    this.metadata = metadata;
  }

  static void write(HtmlWriter out, PageMetadata metadata) {
    new JsonLd(out, metadata).article();
  }

  private void article() {
    Bulletin bulletin = metadata.bulletin();
    out.html(
        "<script"
            + " type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"Article\"");
    first = false;
    member("headline", bulletin.title());
    member("description", metadata.summary());
    member("inLanguage", bulletin.language());
    member("datePublished", metadata.published());
    member("expires", metadata.expires());
    member("image", metadata.image());
    authors(bulletin.authors());
    Organization organization = bulletin.organization();
    if (organization != null) {
      publisher(organization);
    }
    out.html("}</script>\n");
  }

  private void authors(List<String> authors) {
    if (authors.isEmpty()) {
      return;
    }
    name("author").append('[');
    for (int i = 0; i < authors.size(); i++) {
      out.html(i == 0 ? "{" : ",{");
      first = true;
      member("@type", "Person");
      member("name", authors.get(i));
      out.append('}');
    }
    out.append(']');
    first = false;
  }

  private void publisher(Organization organization) {
    name("publisher").append('{');
    first = true;
    member("@type", "Organization");
    member("name", organization.name());
    member("url", metadata.organizationUrl());
    member("logo", metadata.logo());
    out.append('}');
    first = false;
  }

  private HtmlWriter name(String name) {
    out.html(first ? "\"" : ",\"").html(name).html("\":");
    first = false;
    return out;
  }

  private void member(String name, @Nullable String value) {
    if (value != null) {
      name(name);
      string(value);
    }
  }

  private void string(String value) {
    out.append('"');
    for (int i = out.htmlUpTo(SPECIAL, value); i < value.length(); i++) {
      char c = value.charAt(i);
      if (!SPECIAL.contains(c) || isHalfOfPair(c, i, value)) {
        out.append(c);
      } else {
        out.html("\\u").append(HEX.charAt(c >> 12)).append(HEX.charAt(c >> 8 & 15));
        out.append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
      }
    }
    out.append('"');
  }

  private static boolean isHalfOfPair(char c, int index, String value) {
    return Character.isHighSurrogate(c)
        ? index + 1 < value.length() && Character.isLowSurrogate(value.charAt(index + 1))
        : Character.isLowSurrogate(c)
            && index > 0
            && Character.isHighSurrogate(value.charAt(index - 1));
  }
}
