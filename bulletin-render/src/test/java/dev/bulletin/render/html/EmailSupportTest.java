// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.render.LinkPolicy;
import dev.bulletin.render.RandomBulletins;
import dev.bulletin.render.Samples;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * What mail programs know: Gmail, Outlook (Windows and web), Apple Mail, Yahoo, Samsung and
 * Thunderbird. The facts are those of caniemail.com of 2026.
 */
class EmailSupportTest {

  /** Known to all of them, maybe with restrictions that the tests below hold. */
  private static final Set<String> KNOWN =
      Set.of(
          "background-color",
          "border",
          "border-bottom",
          "border-collapse",
          "border-left",
          "border-right",
          "border-top",
          "color",
          "font-family",
          "font-size",
          "font-style",
          "font-weight",
          "line-height",
          "list-style-type",
          "margin",
          "margin-left",
          "margin-right",
          "max-width",
          "padding",
          "text-align",
          "text-decoration",
          "vertical-align",
          "width");

  /** Not known to some, and what a mail looks like there. */
  private static final Map<String, String> ENHANCEMENTS =
      Map.of(
          "display",
              "Gmail's mobile web page shows the preview line above the title; images are blocks by their place",
          "max-height", "Outlook on Windows hides the preview line by mso-hide",
          "overflow", "Outlook on Windows hides the preview line by mso-hide",
          "overflow-x", "a table that is wider than the screen makes the mail scroll",
          "table-layout", "Outlook on Windows has a column of fixed width by attribute",
          "word-wrap", "a word that is longer than a line sticks out",
          "white-space", "preformatted lines that are longer than the screen stick out");

  /** In the head, which is there for the dark scheme alone; without it a mail is light. */
  private static final Set<String> DARK_SCHEME =
      Set.of("color-scheme", "background-color", "color", "border-color");

  /** Known to all of them, or shown as what is inside. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "blockquote",
          "br",
          "caption",
          "code",
          "div",
          "em",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "img",
          "li",
          "ol",
          "p",
          "pre",
          "span",
          "strong",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "time",
          "tr",
          "ul");

  private static Collection<Document> mails() {
    EmailRenderer renderer = EmailRenderer.builder().linkPolicy(LinkPolicy.create()).build();
    return Stream.concat(Samples.all().values().stream(), RandomBulletins.first(300))
        .map(bulletin -> Jsoup.parse(renderer.render(bulletin)))
        .toList();
  }

  private static final Collection<Document> MAILS = mails();

  @Test
  void onlyKnownStyleAndNamedEnhancementsAreOnElements() {
    Set<String> used = new TreeSet<>();
    forEachDeclaration((element, property, value) -> used.add(property));
    assertThat(used).isNotEmpty();
    Set<String> unknown = new TreeSet<>(used);
    unknown.removeAll(KNOWN);
    assertThat(ENHANCEMENTS.keySet()).isEqualTo(unknown);
  }

  @Test
  void paddingAndBordersThatShowAreOnCells() {
    forEachDeclaration(
        (element, property, value) -> {
          if (property.equals("padding")
              || (property.startsWith("border") && !property.equals("border-collapse"))) {
            boolean cell = Set.of("td", "th", "caption").contains(element.normalName());
            assertThat(cell || value.equals("0")).as(element.outerHtml()).isTrue();
          }
        });
  }

  @Test
  void noMarginIsNegativeOrAutomaticAndNoSizeIsRelative() {
    forEachDeclaration(
        (element, property, value) -> {
          assertThat(value)
              .as(property)
              .doesNotContain("auto;", "rem", "var(", "calc(", "url(", "/*");
          if (property.startsWith("margin")) {
            assertThat(value).doesNotContain("-", "auto");
          }
          if (property.equals("font-size")) {
            assertThat(value).matches("\\d+px|0\\.9em");
          }
          if (property.equals("text-align")) {
            assertThat(value).matches("left|right");
          }
        });
  }

  @Test
  void theHeadHoldsTheDarkSchemeAndNothingElse() {
    String style = MAILS.iterator().next().selectFirst("style").data();
    assertThat(style)
        .contains("@media (prefers-color-scheme: dark)")
        .doesNotContain("/*", "@import", "url(");
    assertThat(Stream.of(style.replaceAll("[^{}]*\\{|\\}", " ").split(";")))
        .extracting(declaration -> declaration.strip().replaceAll(":.*", ""))
        .filteredOn(property -> !property.isEmpty())
        .isNotEmpty()
        .allMatch(DARK_SCHEME::contains);
    assertThat(style.lines().filter(line -> line.startsWith(".b-")))
        .allMatch(line -> line.contains(" !important;"));
  }

  @Test
  void onlyElementsThatProgramsKnowAreInTheBody() {
    for (Document mail : MAILS) {
      for (Element element : mail.body().select("> *, > * *")) {
        assertThat(ELEMENTS).contains(element.normalName());
        for (Attribute attribute : element.attributes()) {
          assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("id");
        }
      }
      assertThat(mail.select("script, link, iframe, form")).isEmpty();
    }
  }

  @Test
  void everyImageHasWidthAndAlternativeText() {
    for (Document mail : MAILS) {
      assertThat(mail.select("img"))
          .allMatch(image -> image.hasAttr("width") && image.hasAttr("alt"));
    }
    assertThat(MAILS).anyMatch(mail -> !mail.select("img").isEmpty());
  }

  private interface Declaration {
    void see(Element element, String property, String value);
  }

  private static void forEachDeclaration(Declaration declaration) {
    for (Document mail : MAILS) {
      for (Element element : mail.select("[style]")) {
        for (String part : element.attr("style").split(";", -1)) {
          if (part.isEmpty()) {
            continue;
          }
          int colon = part.indexOf(':');
          declaration.see(element, part.substring(0, colon), part.substring(colon + 1));
        }
      }
    }
  }
}
