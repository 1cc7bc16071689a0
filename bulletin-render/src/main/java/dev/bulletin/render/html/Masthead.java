// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.AlertSeverity;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import dev.bulletin.render.internal.ImageWords;
import dev.bulletin.render.internal.Words;
import org.jspecify.annotations.Nullable;

/** Writes what stands under the title: who sends the bulletin, when, how grave it is. */
final class Masthead {

  private static final String SEPARATOR = " · ";

  private final HtmlWalk walk;
  private final Bulletin bulletin;
  private final Whens whens;
  private boolean begun;

  Masthead(HtmlWalk walk) {
    this.walk = walk;
    this.bulletin = walk.bulletin;
    this.whens = new Whens(walk);
  }

  void write() {
    if (bulletin.subtitle() != null) {
      walk.elementLine(Part.SUBTITLE, bulletin, bulletin.subtitle());
    }
    writeLine();
    writeAuthors();
    writeSeverity();
    writeExpires();
  }

  private void writeLine() {
    Organization organization = bulletin.organization();
    When date = bulletin.date();
    if (organization == null && bulletin.issue() == null && date == null) {
      return;
    }
    writeLogoFigure(organization);
    walk.open(Part.MASTHEAD, bulletin);
    if (organization != null) {
      writeOrganization(organization);
    }
    if (bulletin.issue() != null) {
      separate();
      writeWords(Part.ISSUE, bulletin, bulletin.issue());
    }
    if (date != null) {
      separate();
      whens.write(date, walk.languageAtHand().dates().format(date), Part.DATE);
    }
    walk.closeLine(Part.MASTHEAD);
  }

  private void separate() {
    if (begun) {
      walk.out.html(SEPARATOR);
    }
    begun = true;
  }

  private void writeOrganization(Organization organization) {
    Image logo = organization.logo();
    if (logo != null && logo.caption() == null) {
      writeLogo(organization, logo);
    }
    String url = organization.url() == null ? null : walk.links().link(organization.url());
    if (url != null) {
      walk.openLink(url, organization);
    }
    writeWords(Part.ORGANIZATION, organization, organization.name());
    if (url != null) {
      walk.closeLink();
    }
    begun = true;
  }

  /** A logo with a caption stands above the line, one without inside it. */
  private void writeLogoFigure(@Nullable Organization organization) {
    Image logo = organization == null ? null : organization.logo();
    Text caption = logo == null ? null : logo.caption();
    if (organization == null || logo == null || caption == null) {
      return;
    }
    walk.open(Part.LOGO_FIGURE, logo);
    writeLogo(organization, logo);
    walk.element(Part.LOGO_CAPTION, logo, caption);
    walk.closeLine(Part.LOGO_FIGURE);
  }

  private void writeLogo(Organization organization, Image logo) {
    String address = walk.links().image(logo.image());
    String words = ImageWords.ofLogo(organization);
    if (address != null) {
      walk.start(Part.LOGO);
      walk.tags.attribute("src", address);
      walk.tags.attribute("alt", words == null ? "" : words);
      walk.finish(Part.LOGO, logo);
      walk.out.append(' ');
    } else if (words != null) {
      walk.out.text(words).append(' ');
    }
  }

  private void writeWords(Part part, Object of, String words) {
    walk.open(part, of);
    walk.out.text(words);
    walk.close(part);
  }

  private void writeAuthors() {
    if (bulletin.authors().isEmpty()) {
      return;
    }
    walk.open(Part.AUTHORS, bulletin);
    String comma = "";
    for (String author : bulletin.authors()) {
      walk.out.text(comma);
      writeWords(Part.AUTHOR, bulletin, author);
      comma = walk.languageAtHand().typography().comma();
    }
    walk.closeLine(Part.AUTHORS);
  }

  private void writeSeverity() {
    AlertSeverity severity = bulletin.severity();
    if (severity != null) {
      writeSeverity(walk, walk.look().severity(severity), severity, bulletin);
      walk.out.newline();
    }
  }

  private void writeExpires() {
    When expires = bulletin.expires();
    if (expires == null) {
      return;
    }
    Words words = walk.languageAtHand().words();
    walk.open(Part.EXPIRES, bulletin);
    walk.start(Part.LABEL);
    ownWords(walk, words);
    walk.finish(Part.LABEL, bulletin);
    walk.out.text(words.expires() + words.colon().stripTrailing());
    walk.close(Part.LABEL);
    walk.out.append(' ');
    whens.write(expires, walk.languageAtHand().dates().format(expires), Part.WHEN);
    walk.closeLine(Part.EXPIRES);
  }

  /** Writes "Severity: Severe" in an element, in the language at hand or else marked as English. */
  static void writeSeverity(HtmlWalk walk, Element element, AlertSeverity severity, Object of) {
    Words words = walk.languageAtHand().words();
    walk.tags.start(element);
    ownWords(walk, words);
    walk.tags.finish(element, of);
    walk.open(Part.LABEL, of);
    walk.out.text(words.severity() + words.colon().stripTrailing());
    walk.close(Part.LABEL);
    walk.out.append(' ').text(words.severity(severity));
    walk.tags.close(element);
  }

  private static void ownWords(HtmlWalk walk, Words words) {
    if (!words.areIn(walk.language())) {
      walk.tags.language(words.language(), "ltr");
    }
  }
}
