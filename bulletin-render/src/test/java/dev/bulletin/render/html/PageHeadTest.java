// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Text;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeadTest {

  private static Document page(Bulletin bulletin) {
    return Jsoup.parse(HtmlRenderer.create().render(bulletin));
  }

  private static String description(Bulletin bulletin) {
    return page(bulletin).select("meta[name=description]").attr("content");
  }

  /** A reader of JSON takes half of a pair as an escape only. */
  @ParameterizedTest
  @CsvSource({
    "a\ud83d, a\\ud83d",
    "\ude00b, \\ude00b",
    "\ud83d\ud83d\ude00, \\ud83d\ud83d\ude00",
    "\ud83d\ude00\ude00, \ud83d\ude00\\ude00",
    "\ud83da, \\ud83da",
    "a\ude00, a\\ude00"
  })
  void theDataForMachinesHoldsNoHalfOfACharacter(String title, String expected) {
    Bulletin bulletin = Bulletin.builder(title, "en").paragraph("Low tide.").build();

    assertThat(page(bulletin).select("script").html()).contains('"' + expected + '"');
  }

  @Test
  void thePageTellsWhatItIs() {
    Document page =
        page(
            Bulletin.builder("Title", "de-CH")
                .subtitle("Subtitle")
                .organization(
                    new Organization(
                        "Harbour",
                        "https://harbour.example",
                        Image.of("https://harbour.example/l.png", "")))
                .authors(List.of("Ana", "Bo"))
                .date("2026-01-08")
                .expires("2026-01-09")
                .body(
                    List.of(
                        Image.of("relative.png", "no"),
                        Image.of("https://harbour.example/decorative.png", ""),
                        new Section(
                            Text.of("S"),
                            List.of(Image.of("https://harbour.example/pier.png", "A pier")),
                            null)))
                .build());
    assertThat(page.selectFirst("html").attributes().html())
        .isEqualTo(" lang=\"de-CH\" dir=\"ltr\"");
    assertThat(page.title()).isEqualTo("Title");
    assertThat(page.select("meta[name=author]").eachAttr("content")).containsExactly("Ana", "Bo");
    assertThat(
            page.select("meta[property]").stream()
                .map(m -> m.attr("property") + "=" + m.attr("content")))
        .containsExactly(
            "og:type=article",
            "og:title=Title",
            "og:description=Subtitle",
            "og:locale=de_CH",
            "og:site_name=Harbour",
            "og:image=https://harbour.example/pier.png",
            "og:image:alt=A pier",
            "article:published_time=2026-01-08",
            "article:expiration_time=2026-01-09");
    assertThat(page.select("script").html())
        .isEqualTo(
            "{\"@context\":\"https://schema.org\",\"@type\":\"Article\","
                + "\"headline\":\"Title\",\"description\":\"Subtitle\",\"inLanguage\":\"de-CH\",\"datePublished\":\"2026-01-08\","
                + "\"expires\":\"2026-01-09\",\"image\":\"https://harbour.example/pier.png\","
                + "\"author\":[{\"@type\":\"Person\",\"name\":\"Ana\"},{\"@type\":\"Person\",\"name\":\"Bo\"}],"
                + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Harbour\",\"url\":\"https://harbour.example\","
                + "\"logo\":\"https://harbour.example/l.png\"}}");
  }

  @Test
  void whatIsNotToldIsNotSaid() {
    Document page =
        page(Bulletin.builder("Title", "en").body(List.of(Image.of("a.png", "x"))).build());
    assertThat(page.select("meta[property]").eachAttr("property"))
        .containsExactly("og:type", "og:title");
    assertThat(page.select("meta[name=description]")).isEmpty();
  }

  @Test
  void aDateThatDoesNotExistIsNotPublished() {
    assertThat(
            page(Bulletin.builder("T", "en").date("2026-02-30").paragraph("x").build())
                .select("script")
                .html())
        .doesNotContain("datePublished");
  }

  @Test
  void theDataBlockCannotBeLeft() {
    String title = "</script><!--<script>\"\\\u2028\u0000\uD800 & \uFFFE😀";
    Document page = page(Bulletin.builder(title, "en").paragraph("x").build());
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("script").html())
        .contains(
            "\"\\u003c/script\\u003e\\u003c!--\\u003cscript\\u003e\\u0022\\u005c\\u2028\\u0000\\ud800 \\u0026 \\ufffe😀\"");
  }

  @Test
  void theFirstWordsStandForAMissingSubtitle() {
    assertThat(
            description(
                HtmlSamples.of(
                    Image.of("a", "b"), new Paragraph(Text.of(" \n ")), Quotation.of(" a\n\tb "))))
        .isEqualTo("a b");
    assertThat(
            description(
                HtmlSamples.of(ItemList.of(Item.builder().label("l").build(), Item.of("i")))))
        .isEqualTo("i");
    assertThat(description(HtmlSamples.of(ItemList.of(Item.builder().title("t").build()))))
        .isEqualTo("t");
    assertThat(
            description(
                HtmlSamples.of(
                    new Section(Text.of("h"), List.of(new Paragraph(Text.of("p"))), null))))
        .isEqualTo("p");
  }

  @Test
  void longWordsAreCutBetweenWords() {
    assertThat(description(HtmlSamples.of(new Paragraph(Text.of("word ".repeat(100))))))
        .hasSizeLessThanOrEqualTo(161)
        .endsWith("word…");
    assertThat(description(HtmlSamples.of(new Paragraph(Text.of("x" + "😀".repeat(200))))))
        .hasSizeLessThanOrEqualTo(161)
        .endsWith("😀…");
    assertThat(description(HtmlSamples.of(new Paragraph(Text.of("x" + "𐐷".repeat(200))))))
        .isEqualTo("x" + "𐐷".repeat(79) + "…");
  }

  @Test
  void oneWordIsCutRatherThanHalfOfTheLineLeftEmpty() {
    String words = "x".repeat(79) + " " + "y".repeat(200);
    assertThat(description(HtmlSamples.of(new Paragraph(Text.of(words)))))
        .isEqualTo(words.substring(0, 160) + "…");
  }

  @Test
  void itemsWithoutWordsAreNotDescribed() {
    assertThat(
            description(
                HtmlSamples.of(
                    ItemList.of(Item.of(" "), Item.of("\n")), new Paragraph(Text.of("p")))))
        .isEqualTo("p");
  }

  /** White space of any kind and length is one space, and controls are left out. */
  @Test
  void theFirstWordsAreWhatTheyAreOnOneLine() {
    String[] pieces = {"a", "pier", "é", "~", "\u007f", " ", " ", "  ", "\n", "\t", "\u0001", "字"};
    Random random = new Random(160);
    for (int i = 0; i < 2_000; i++) {
      String words =
          random
              .ints(1 + random.nextInt(90), 0, pieces.length)
              .mapToObj(piece -> pieces[piece])
              .collect(Collectors.joining());
      String line = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
      String told = description(HtmlSamples.of(new Paragraph(Text.of(words))));
      if (line.length() <= 160) {
        assertThat(told).isEqualTo(line);
      } else {
        assertThat(told).endsWith("…").hasSizeBetween(81, 161);
        assertThat(line).startsWith(told.substring(0, told.length() - 1));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pier ", "Hafen\u00a0", "xy é "})
  void aLineOfJustTheLengthIsLeftWhole(String words) {
    String line = words.repeat(40).substring(0, 159) + "x";
    assertThat(description(HtmlSamples.of(new Paragraph(Text.of(line))))).isEqualTo(line);
    assertThat(description(HtmlSamples.of(new Paragraph(Text.of(line + "y")))))
        .isNotEqualTo(line + "y")
        .endsWith("…");
  }
}
