// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Link;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Text;
import dev.bulletin.render.LinkPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EmailRendererTest {

  private static final Image PIER = Image.of("https://harbour.example/pier.png", "A pier");

  private static Document mail(EmailRenderer.Builder builder, Bulletin bulletin) {
    return Jsoup.parse(builder.build().render(bulletin));
  }

  private static Document mail(Bulletin bulletin) {
    return mail(EmailRenderer.builder(), bulletin);
  }

  @Test
  void tablesForLayoutSayThatTheyAreNone() {
    Document mail = mail(HtmlSamples.of(Quotation.of("q", "s"), Preformatted.of("x")));
    assertThat(mail.select("table"))
        .hasSize(4)
        .allSatisfy(
            table -> {
              assertThat(table.attr("role")).isEqualTo("presentation");
              assertThat(table.attr("width")).isEqualTo("100%");
            });
  }

  @Test
  void theColumnIs600PixelsWideAlsoWhereOnlyAttributesCount() {
    String html = EmailRenderer.create().render(HtmlSamples.of(new Paragraph(Text.of("x"))));
    assertThat(html)
        .contains(
            "max-width:600px",
            "<!--[if mso]><table role=\"presentation\" width=\"600\" align=\"center\"")
        .contains("<!--[if mso]></td></tr></table><![endif]-->");
  }

  @Test
  void theMailSaysItsLanguageInsideItsBodyToo() {
    Document mail = mail(Bulletin.builder("T", "he").paragraph("x").build());
    for (Element element :
        List.of(mail.selectFirst("html"), mail.selectFirst("body > div[role=article]"))) {
      assertThat(element.attr("lang")).isEqualTo("he");
      assertThat(element.attr("dir")).isEqualTo("rtl");
    }
  }

  @Test
  void whatIsSetInIsSetInFromTheRightWhereLinesBeginThere() {
    Bulletin bulletin =
        Bulletin.builder("T", "ar")
            .body(
                List.of(
                    ItemList.of(Item.of("x")),
                    Quotation.of("q"),
                    new Quotation(Text.of("q"), null, "en")))
            .build();
    Document mail = mail(bulletin);
    assertThat(mail.selectFirst("ul").attr("style")).startsWith("margin:0 24px 14px 0;");
    assertThat(mail.select("td.b-bar").eachAttr("style"))
        .anyMatch(style -> style.contains("border-right:3px"))
        .anyMatch(style -> style.contains("border-left:3px"));
  }

  @Test
  void theFirstWordsAreThePreview() {
    Bulletin bulletin = HtmlSamples.of(new Paragraph(Text.of("First <words>")));
    assertThat(mail(bulletin).selectFirst("body").child(0).outerHtml())
        .isEqualTo(
            "<div class=\"b-preheader\" style=\"display:none;max-height:0;overflow:hidden;\">"
                + "First &lt;words&gt;</div>");
    assertThat(
            mail(bulletin.toBuilder().subtitle("Sub").build()).selectFirst(".b-preheader").text())
        .isEqualTo("Sub");
    assertThat(mail(HtmlSamples.of(PIER)).select("div.b-preheader")).isEmpty();
  }

  @Test
  void everyImageHasItsWidthAndWords() {
    Document mail =
        mail(
            HtmlSamples.of(
                PIER, ItemList.of(Item.builder().text("x").body(List.of(PIER)).build())));
    assertThat(mail.select("img").eachAttr("width")).containsExactly("600", "576");
    assertThat(mail.select("img").eachAttr("alt")).containsExactly("A pier", "A pier");
    assertThat(mail.selectFirst("img").attr("style"))
        .isEqualTo("display:block;width:100%;max-width:600px;border:0;");
  }

  @Test
  void anImageIsNoWiderThanItIs() {
    EmailRenderer.Builder builder = EmailRenderer.builder().imageWidth(image -> 240);
    assertThat(mail(builder, HtmlSamples.of(PIER)).selectFirst("img").attr("width"))
        .isEqualTo("240");
    assertThat(
            mail(EmailRenderer.builder().imageWidth(image -> 9000), HtmlSamples.of(PIER))
                .selectFirst("img")
                .attr("width"))
        .isEqualTo("600");
  }

  @Test
  void theLogoHasAWidthToo() {
    Bulletin bulletin =
        Bulletin.builder("T", "en")
            .organization(new Organization("Harbour", null, PIER))
            .paragraph("x")
            .build();
    assertThat(mail(bulletin).selectFirst("img").attr("width")).isEqualTo("48");
  }

  @Test
  void aRelativeAddressLeadsNowhereWithoutABase() {
    Bulletin bulletin =
        HtmlSamples.of(Image.of("pier.png", "A pier"), new Paragraph(Text.of(Link.of("l", "/x"))));
    assertThat(mail(bulletin).select("a, img")).isEmpty();
    assertThat(mail(bulletin).body().text()).contains("A pier", "l");
    Document based = mail(EmailRenderer.builder().baseUrl("https://harbour.example/n/"), bulletin);
    assertThat(based.selectFirst("img").attr("src"))
        .isEqualTo("https://harbour.example/n/pier.png");
    assertThat(based.selectFirst("a").attr("href")).isEqualTo("https://harbour.example/x");
  }

  @Test
  void theLinkPolicyDecides() {
    EmailRenderer.Builder builder =
        EmailRenderer.builder().linkPolicy(LinkPolicy.builder().onlyImages("cid").build());
    assertThat(
            mail(builder, HtmlSamples.of(PIER, Image.of("cid:a", "b")))
                .select("img")
                .eachAttr("src"))
        .containsExactly("cid:a");
  }

  @Test
  void aLargeMailIsToldOf() {
    List<Integer> told = new ArrayList<>();
    EmailRenderer renderer = EmailRenderer.builder().onLargeMail(told::add).build();
    renderer.render(HtmlSamples.of(new Paragraph(Text.of("é".repeat(40_000)))));
    assertThat(told).isEmpty();
    String large = renderer.render(HtmlSamples.of(new Paragraph(Text.of("é中😀".repeat(12_000)))));
    assertThat(told).containsExactly(large.getBytes(StandardCharsets.UTF_8).length);
    assertThat(told.get(0)).isGreaterThan(EmailRenderer.LARGE);
    assertThat(EmailRenderer.LARGE).isLessThan(102_400);
  }

  @Test
  void partsAreRenderedOtherwiseAndAttributesChanged() {
    EmailRenderer renderer =
        EmailRenderer.builder()
            .block(Quotation.class, (quotation, context) -> context.writer().text("Q"))
            .inline(
                Link.class,
                (link, context) -> {
                  context.writer().text("L ");
                  context.usual();
                })
            .item("praise", (item, context) -> context.writer().text("P"))
            .attributeProvider(
                (part, element, attributes) -> {
                  if (element.equals("h1")) {
                    attributes.put("style", "color:#000000;");
                  }
                })
            .build();
    Bulletin bulletin =
        HtmlSamples.of(
            Quotation.of("q"),
            new Paragraph(Text.of(Link.of("https://harbour.example"))),
            ItemList.of(Item.builder().kind("praise").text("t").build()));
    assertThat(renderer.render(bulletin))
        .contains(
            "\nQ<p style=",
            ">L <a ",
            ">https://harbour.example</a>",
            ">P</li>",
            "<h1 class=\"b-text\" style=\"color:#000000;\">");
  }

  @Test
  void allKindsOfOutputGetTheSame() throws IOException {
    Bulletin bulletin = HtmlSamples.of(PIER);
    StringBuilder builder = new StringBuilder();
    EmailRenderer.create().render(bulletin, builder);
    assertThat(builder).hasToString(EmailRenderer.create().render(bulletin));
  }

  @Test
  void nullIsAWrongCall() {
    EmailRenderer renderer = EmailRenderer.create();
    assertThatThrownBy(() -> renderer.render(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> renderer.render(null, new StringBuilder()))
        .isInstanceOf(NullPointerException.class);
  }
}
