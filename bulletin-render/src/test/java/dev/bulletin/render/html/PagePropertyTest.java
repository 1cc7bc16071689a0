// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.render.BulletinWords;
import dev.bulletin.render.RandomBulletins;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What holds for every bulletin, whatever its words. */
class PagePropertyTest {

  /** Every element that the renderer writes, with every attribute that it writes there. */
  private static final Map<String, Set<String>> WRITTEN =
      Map.ofEntries(
          Map.entry("html", Set.of("lang", "dir")),
          Map.entry("head", Set.of()),
          Map.entry("meta", Set.of("charset", "name", "property", "content")),
          Map.entry("title", Set.of()),
          Map.entry("script", Set.of("type")),
          Map.entry("style", Set.of()),
          Map.entry("body", Set.of("class")),
          Map.entry("main", Set.of()),
          Map.entry("article", Set.of("class", "lang", "dir")),
          Map.entry("header", Set.of("class")),
          Map.entry("footer", Set.of("class")),
          Map.entry("section", Set.of("lang", "dir")),
          Map.entry("h1", Set.of()),
          Map.entry("h2", Set.of()),
          Map.entry("h3", Set.of()),
          Map.entry("h4", Set.of()),
          Map.entry("h5", Set.of()),
          Map.entry("h6", Set.of()),
          Map.entry("p", Set.of("class", "lang", "dir")),
          Map.entry("br", Set.of()),
          Map.entry("ul", Set.of("class")),
          Map.entry("ol", Set.of("start")),
          Map.entry("li", Set.of("class", "lang", "dir")),
          Map.entry("figure", Set.of("class", "lang", "dir")),
          Map.entry("figcaption", Set.of()),
          Map.entry("blockquote", Set.of()),
          Map.entry("img", Set.of("class", "src", "alt")),
          Map.entry("div", Set.of("class", "tabindex", "role", "aria-label", "aria-level")),
          Map.entry("table", Set.of()),
          Map.entry("caption", Set.of()),
          Map.entry("thead", Set.of()),
          Map.entry("tbody", Set.of()),
          Map.entry("tr", Set.of()),
          Map.entry("th", Set.of("scope")),
          Map.entry("td", Set.of()),
          Map.entry("pre", Set.of("tabindex")),
          Map.entry("code", Set.of("class")),
          Map.entry("strong", Set.of("class")),
          Map.entry("em", Set.of()),
          Map.entry("a", Set.of("href")),
          Map.entry("span", Set.of("class", "lang", "dir")),
          Map.entry("bdi", Set.of("class")),
          Map.entry("time", Set.of("datetime")));

  private static final HtmlRenderer PAGE = HtmlRenderer.create();

  private static void forAll(Consumer<Bulletin> property) {
    for (int seed = 1; seed <= 400; seed++) {
      try {
        property.accept(RandomBulletins.of(seed));
      } catch (AssertionError e) {
        throw new AssertionError("RandomBulletins.of(" + seed + "): " + e.getMessage(), e);
      }
    }
  }

  @Test
  void onlyWhatTheRendererWritesIsInThePage() {
    forAll(
        bulletin -> {
          Document page = Jsoup.parse(PAGE.render(bulletin));
          for (Element element : page.child(0).select("*")) {
            assertThat(WRITTEN).containsKey(element.normalName());
            for (Attribute attribute : element.attributes()) {
              assertThat(WRITTEN.get(element.normalName()))
                  .as(element.normalName())
                  .contains(attribute.getKey());
            }
          }
          assertThat(page.select("script")).hasSize(1);
          assertThat(page.select("script").attr("type")).isEqualTo("application/ld+json");
          assertThat(page.select("style")).hasSize(1);
        });
  }

  @Test
  void everyAddressHasASafeSchemeOrNone() {
    forAll(
        bulletin -> {
          Document page = Jsoup.parse(PAGE.render(bulletin));
          for (Element link : page.select("a")) {
            assertThat(link.attr("href"))
                .matches("(?s)(https|http|mailto|tel):.*|[^:]*|[^:]*[/?#].*");
          }
          for (Element image : page.select("img")) {
            assertThat(image.attr("src")).matches("(?s)(https|http|cid):.*|[^:]*");
          }
        });
  }

  @Test
  void everyWordIsThereInOrder() {
    EmailRenderer mail = EmailRenderer.create();
    forAll(
        bulletin -> {
          for (String html : List.of(PAGE.render(bulletin), mail.render(bulletin))) {
            String seen = seen(Jsoup.parse(html));
            assertThat(BulletinWords.firstMissing(bulletin, seen, BulletinWords::lettersAndDigits))
                .isNull();
          }
        });
  }

  /** What a reader gets, alternative texts in the place of images. */
  static String seen(Document document) {
    document.select(".b-preheader").remove();
    document.select("br").forEach(br -> br.replaceWith(new TextNode("")));
    document.select("img").forEach(image -> image.replaceWith(new TextNode(image.attr("alt"))));
    return document.body().wholeText();
  }

  @Test
  void thereIsOneFirstHeadingAndNoLevelIsSkipped() {
    forAll(
        bulletin -> {
          Document page = Jsoup.parse(PAGE.render(bulletin));
          assertThat(page.select("h1")).hasSize(1);
          int before = 0;
          for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).isLessThanOrEqualTo(before + 1);
            before = level;
          }
        });
  }

  /** A parser that has to repair something tells so. */
  @Test
  void thePageIsWellFormed() {
    forAll(
        bulletin -> {
          Parser parser = Parser.htmlParser().setTrackErrors(10);
          parser.parseInput(PAGE.render(bulletin), "");
          assertThat(parser.getErrors()).isEmpty();
        });
  }

  @Test
  void aDeepBulletinIsRenderedAsDeep() {
    assertThat(PAGE.render(HtmlSamples.nested(500))).contains("aria-level=\"501\"");
  }
}
