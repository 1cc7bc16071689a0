// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Text;
import dev.bulletin.render.internal.ImageWords;
import dev.bulletin.render.internal.Language;
import dev.bulletin.render.internal.Words;

/** Writes a whole bulletin: front matter, title, subtitle, masthead, body and footer. */
final class Page {
  private final Walk walk;
  private final Bulletin bulletin;

  Page(Walk walk) {
    this.walk = walk;
    this.bulletin = walk.bulletin;
  }

  String write() {
    FrontMatter frontMatter = walk.options.frontMatter();
    if (frontMatter != FrontMatter.NONE) {
      walk.blocks.lines(FrontMatterLines.of(bulletin));
    }
    if (frontMatter != FrontMatter.INSTEAD_OF_TITLE) {
      walk.blocks.heading(Text.of(bulletin.title()), walk.options.headingLevel());
    }
    if (bulletin.subtitle() != null) {
      walk.paragraph(bulletin.subtitle());
    }
    logo();
    masthead();
    walk.blocks.write(bulletin.body());
    footer();
    String written = walk.output.finish();
    walk.options.buffers().leave(walk.output.release());
    return written;
  }

  private void logo() {
    Organization organization = bulletin.organization();
    Image logo = organization == null ? null : organization.logo();
    if (organization != null && logo != null) {
      InlineWalk line = new InlineWalk(walk);
      new ImageMarkup(walk, line).image(logo, ImageWords.ofLogo(organization));
      walk.paragraph(line.leaf());
    }
  }

  private void masthead() {
    InlineWalk line = new InlineWalk(walk);
    sender(line);
    Language language = walk.languageData();
    if (!bulletin.authors().isEmpty()) {
      newLine(line).words(String.join(language.typography().comma(), bulletin.authors()));
    }
    Words words = language.words();
    if (bulletin.severity() != null) {
      newLine(line).words(words.severity() + words.colon() + words.severity(bulletin.severity()));
    }
    if (bulletin.expires() != null) {
      newLine(line)
          .words(words.expires() + words.colon() + language.dates().format(bulletin.expires()));
    }
    walk.paragraph(line.leaf());
  }

  private void sender(InlineWalk line) {
    Organization organization = bulletin.organization();
    if (organization != null) {
      String url = organization.url();
      line.link(Text.of(organization.name()), url == null ? null : walk.options.links().link(url));
    }
    if (bulletin.issue() != null) {
      next(line).words(bulletin.issue());
    }
    if (bulletin.date() != null) {
      next(line).words(walk.languageData().dates().format(bulletin.date()));
    }
  }

  private static InlineWalk next(InlineWalk line) {
    return line.leaf().isBlank() ? line : line.words(" · ");
  }

  private static InlineWalk newLine(InlineWalk line) {
    return line.leaf().isBlank() ? line : line.words("\n");
  }

  private void footer() {
    if (!bulletin.footer().isEmpty()) {
      walk.blocks.lines("---");
      walk.blocks.write(bulletin.footer());
    }
  }
}
