// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Organization;
import dev.bulletin.render.internal.ImageWords;
import dev.bulletin.render.internal.Language;
import dev.bulletin.render.internal.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes what stands above the body: title, subtitle, masthead, authors, severity and expiry, a
 * line each.
 */
final class TextHeader {
  private final TextWalk walk;
  private final TextFlow flow;

  TextHeader(TextWalk walk) {
    this.walk = walk;
    flow = walk.flow();
  }

  void write(Bulletin bulletin) {
    line(bulletin.title());
    if (bulletin.subtitle() != null) {
      walk.paragraph(bulletin.subtitle());
    }
    if (bulletin.organization() != null) {
      logo(bulletin.organization());
    }
    masthead(bulletin);
    line(String.join(walk.language().typography().comma(), bulletin.authors()));
    notices(bulletin);
  }

  private void line(String words) {
    flow.words(words);
    walk.paragraph();
  }

  private void logo(Organization organization) {
    Image logo = organization.logo();
    String words = ImageWords.ofLogo(organization);
    line(words == null ? "" : words);
    if (logo != null && logo.caption() != null) {
      walk.paragraph(logo.caption());
    }
  }

  private void masthead(Bulletin bulletin) {
    Organization organization = bulletin.organization();
    join(organization == null ? null : organization.name());
    join(bulletin.issue());
    join(bulletin.date() == null ? null : walk.language().dates().format(bulletin.date()));
    walk.paragraph();
  }

  private void join(@Nullable String words) {
    if (words != null) {
      flow.words(flow.length() == 0 ? "" : " · ");
      flow.words(words);
    }
  }

  private void notices(Bulletin bulletin) {
    Language language = walk.language();
    Words words = language.words();
    if (bulletin.severity() != null) {
      line(words.severity() + words.colon() + words.severity(bulletin.severity()));
    }
    if (bulletin.expires() != null) {
      line(words.expires() + words.colon() + language.dates().format(bulletin.expires()));
    }
  }
}
