// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletin.core.AlertSeverity;
import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Link;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlRendererTest {

  private static final HtmlRenderer FRAGMENT = HtmlRenderer.builder().fragment(true).build();

  private static String block(Block block) {
    return block("en", block);
  }

  /** What is written for a block, without the article around it. */
  private static String block(String language, Block block) {
    String html = FRAGMENT.render(Bulletin.builder("Title", language).body(List.of(block)).build());
    return html.substring(html.indexOf("</header>\n") + 10, html.indexOf("</article>"));
  }

  private static String header(Bulletin bulletin) {
    String html = FRAGMENT.render(bulletin);
    return html.substring(html.indexOf("</h1>\n") + 6, html.indexOf("</header>"));
  }

  @Test
  void theWholeMastheadStandsInOrder() {
    Bulletin bulletin =
        Bulletin.builder("Title", "en")
            .subtitle(Text.of("Subtitle"))
            .organization(
                new Organization(
                    "Harbour", "https://harbour.example", new Image("l.png", "A lamp", null, null)))
            .issue("No 1")
            .date("2026-01-08")
            .authors(List.of("Ana", "Bo"))
            .severity(AlertSeverity.SEVERE)
            .expires(When.of("2026-01-09"))
            .paragraph("x")
            .build();
    assertThat(header(bulletin))
        .isEqualTo(
            """
        <p class="bulletin-subtitle">Subtitle</p>
        <p class="bulletin-masthead"><img class="bulletin-logo" src="l.png" alt="A lamp"> \
        <a href="https://harbour.example"><bdi class="bulletin-organization">Harbour</bdi></a> · \
        <bdi class="bulletin-issue">No 1</bdi> · <time datetime="2026-01-08">8 January 2026</time></p>
        <p class="bulletin-authors"><bdi>Ana</bdi>, <bdi>Bo</bdi></p>
        <p class="bulletin-severity bulletin-severe"><span class="bulletin-label">Severity:</span> Severe</p>
        <p class="bulletin-expires"><span class="bulletin-label">Expires:</span> \
        <time datetime="2026-01-09">9 January 2026</time></p>
        """);
  }

  @Test
  void aLogoThatSaysNoMoreThanTheNameIsDecorative() {
    Image logo = new Image("l.png", "harbour", Text.of("Our lamp"), null);
    Bulletin bulletin =
        Bulletin.builder("Title", "en")
            .organization(new Organization("Harbour", null, logo))
            .paragraph("x")
            .build();
    assertThat(header(bulletin))
        .isEqualTo(
            """
        <figure class="bulletin-logo-figure"><img class="bulletin-logo" src="l.png" alt=""> \
        <figcaption>Our lamp</figcaption></figure>
        <p class="bulletin-masthead"><bdi class="bulletin-organization">Harbour</bdi></p>
        """);
  }

  @Test
  void aLogoFromAnUnsafeAddressIsItsWords() {
    Bulletin bulletin =
        Bulletin.builder("Title", "en")
            .organization(
                new Organization(
                    "Harbour", "javascript:x", new Image("data:x", "A lamp", null, null)))
            .paragraph("x")
            .build();
    assertThat(header(bulletin))
        .isEqualTo(
            """
        <p class="bulletin-masthead">A lamp <bdi class="bulletin-organization">Harbour</bdi></p>
        """);
  }

  @Test
  void wordsOfOursAreMarkedAsEnglishWhereTheBulletinIsNot() {
    Bulletin bulletin =
        Bulletin.builder("عنوان", "ar")
            .severity(AlertSeverity.MINOR)
            .expires("2026-01-09")
            .paragraph("x")
            .build();
    Document html = Jsoup.parse(FRAGMENT.render(bulletin));
    assertThat(html.selectFirst("article").attr("dir")).isEqualTo("rtl");
    assertThat(html.selectFirst(".bulletin-severity").outerHtml())
        .contains("lang=\"en\" dir=\"ltr\"");
    assertThat(html.selectFirst(".bulletin-expires > span").outerHtml())
        .contains("lang=\"en\" dir=\"ltr\"");
    assertThat(html.selectFirst(".bulletin-expires").hasAttr("lang")).isFalse();
  }

  @Test
  void wordsOfOursAreInTheLanguageOfTheBulletinWhereWeHaveIt() {
    Bulletin bulletin =
        Bulletin.builder("Titre", "fr-CA").severity(AlertSeverity.MINOR).paragraph("x").build();
    assertThat(header(bulletin))
        .isEqualTo(
            """
        <p class="bulletin-severity bulletin-minor"><span class="bulletin-label">Gravité\u00A0:</span> Mineure</p>
        """);
  }

  @Test
  void aTextHoldsItsInlines() {
    Text text =
        Text.builder()
            .plain("a\nb ")
            .strong("c")
            .em("d")
            .code("e<")
            .link("f", "https://harbour.example")
            .span("g", "fr")
            .build();
    assertThat(block(new Paragraph(text)))
        .isEqualTo(
            """
        <p>a<br>
        b <strong>c</strong><em>d</em><code>e&lt;</code><a href="https://harbour.example">f</a>\
        <span lang="fr" dir="ltr">g</span></p>
        """);
  }

  @Test
  void aSpanInTheLanguageAroundItNeedsNoMark() {
    assertThat(block(new Paragraph(Text.of(Span.of("x", "en")))))
        .isEqualTo("<p><span>x</span></p>\n");
  }

  @Test
  void aLinkInALinkIsItsWords() {
    Link inner = Link.of("inner", "https://b.example");
    Text text =
        Text.of(
            new Link(Text.of(new Plain("outer "), inner), "https://a.example"),
            Link.of("next", "#n"));
    assertThat(block(new Paragraph(text)))
        .isEqualTo("<p><a href=\"https://a.example\">outer inner</a><a href=\"#n\">next</a></p>\n");
  }

  @Test
  void aLinkThatThePolicyRefusesIsItsWords() {
    assertThat(block(new Paragraph(Text.of(Link.of("click", "javascript:alert(1)")))))
        .isEqualTo("<p>click</p>\n");
  }

  @Test
  void sectionsNestAndTheirHeadingsFollow() {
    Section inner = new Section(Text.of("Inner"), List.of(new Paragraph(Text.of("x"))), null);
    assertThat(block(new Section(Text.of("Outer"), List.of(inner), "he")))
        .isEqualTo(
            """
        <section lang="he" dir="rtl">
        <h2>Outer</h2>
        <section>
        <h3>Inner</h3>
        <p>x</p>
        </section>
        </section>
        """);
  }

  @Test
  void noHeadingLevelIsSkippedHoweverDeep() {
    Block block = new Paragraph(Text.of("x"));
    for (int level = 9; level > 1; level--) {
      block = new Section(Text.of("H" + level), List.of(block), null);
    }
    String html = block(block);
    for (int level = 2; level <= 6; level++) {
      assertThat(html).contains("<h" + level + ">H" + level + "</h" + level + ">");
    }
    for (int level = 7; level <= 9; level++) {
      assertThat(html)
          .contains("<div role=\"heading\" aria-level=\"" + level + "\">H" + level + "</div>");
    }
  }

  @Test
  void listsKeepTheirStyleAndStart() {
    List<Item> items = List.of(Item.of("x"));
    assertThat(block(new ItemList(items, ListStyle.BULLET, null)))
        .isEqualTo("<ul>\n<li>x</li>\n</ul>\n");
    assertThat(block(new ItemList(items, ListStyle.NUMBER, 1)))
        .isEqualTo("<ol>\n<li>x</li>\n</ol>\n");
    assertThat(block(new ItemList(items, ListStyle.NUMBER, 0)))
        .isEqualTo("<ol start=\"0\">\n<li>x</li>\n</ol>\n");
    assertThat(block(new ItemList(items, ListStyle.PLAIN, null)))
        .isEqualTo("<ul class=\"bulletin-plain\">\n<li>x</li>\n</ul>\n");
  }

  @Test
  void anEventIsOneLine() {
    Item item =
        Item.builder()
            .kind("event")
            .label(Text.of("Sunday"))
            .title(Text.of("Open day"))
            .when("2026-01-11T15:00+08:00")
            .where("Pier 4")
            .build();
    assertThat(block(ItemList.of(item)))
        .isEqualTo(
            """
        <ul>
        <li class="bulletin-kind-event"><span class="bulletin-label">Sunday:</span> \
        <strong class="bulletin-title">Open day</strong>, \
        <time datetime="2026-01-11T15:00+08:00">11 January 2026, 15:00</time>, \
        <bdi class="bulletin-where">Pier 4</bdi></li>
        </ul>
        """);
  }

  @Test
  void anItemOfMoreThanALineIsParagraphs() {
    Item item =
        Item.builder()
            .title(Text.of("Boat"))
            .text(Text.of("It floats."))
            .severity(AlertSeverity.MINOR)
            .language("de")
            .body(List.of(Preformatted.of("x")))
            .build();
    assertThat(block(ItemList.of(item)))
        .isEqualTo(
            """
        <ul>
        <li lang="de" dir="ltr">
        <p class="bulletin-headline"><strong class="bulletin-title">Boat</strong></p>
        <p class="bulletin-headline"><span class="bulletin-severity bulletin-minor"><span class="bulletin-label">Schweregrad:</span> Gering</span></p>
        <p>It floats.</p>
        <pre tabindex="0"><code>x</code></pre>
        </li>
        </ul>
        """);
  }

  @Test
  void aListUnderALabelStandsRightUnderIt() {
    Item item =
        Item.builder().label(Text.of("Pray")).body(List.of(ItemList.of(Item.of("x")))).build();
    assertThat(block(ItemList.of(item)))
        .isEqualTo(
            """
        <ul>
        <li><span class="bulletin-label">Pray:</span>
        <ul>
        <li>x</li>
        </ul>
        </li>
        </ul>
        """);
  }

  @Test
  void aSpanOfTimeHasTwoMachineValues() {
    Item item =
        Item.builder().when(When.between("2026-01-08", "2026-01-10")).text(Text.of("x")).build();
    assertThat(block(ItemList.of(item)))
        .contains(
            "<time datetime=\"2026-01-08\">8</time>–<time datetime=\"2026-01-10\">10 January 2026</time>");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-30",
    "0000-01-01",
    "2026-01-01T10:00:00.1234567",
    "2026-01-01T10:00+01:00:30"
  })
  void aTimeThatHtmlDoesNotKnowIsOnlyShown(String start) {
    assertThat(block(ItemList.of(Item.builder().when(start).title(Text.of("x")).build())))
        .doesNotContain("<time");
  }

  @ParameterizedTest
  @CsvSource({"2026", "2026-01", "2026-01-08", "2026-01-08T15:00", "2026-01-08T15:00:30.123Z"})
  void aTimeHasItsMachineValue(String start) {
    assertThat(block(ItemList.of(Item.builder().when(start).title(Text.of("x")).build())))
        .contains("<time datetime=\"" + start + "\">");
  }

  @Test
  void imagesAreFigures() {
    assertThat(block(new Image("a b.png", "A pier", Text.of("Pier 4"), "https://harbour.example")))
        .isEqualTo(
            """
        <figure class="bulletin-image"><a href="https://harbour.example"><img src="a%20b.png" alt="A pier"></a>\
        <figcaption>Pier 4</figcaption></figure>
        """);
    assertThat(block(Image.of("a.png", ""))).contains("<img src=\"a.png\" alt=\"\">");
    assertThat(block(new Image("images/a.png", null, null, null))).contains("alt=\"a.png\"");
  }

  @Test
  void anImageThatThePolicyRefusesIsItsWords() {
    assertThat(block(Image.of("data:image/png;base64,AAAA", "A pier")))
        .isEqualTo("<figure class=\"bulletin-image\"><p>A pier</p></figure>\n");
  }

  @Test
  void quotationsTellWhoseTheyAre() {
    assertThat(block(new Quotation(Text.of("Oui."), Text.of("Luc"), "fr")))
        .isEqualTo(
            """
        <figure class="bulletin-quotation" lang="fr" dir="ltr"><blockquote><p>Oui.</p></blockquote>\
        <figcaption>— Luc</figcaption></figure>
        """);
  }

  @Test
  void tablesScrollByThemselvesAndNameTheirColumns() {
    Table table =
        new Table(
            List.of(List.of(Text.of("a"), Text.of(""))),
            List.of(Text.of("A"), Text.of("")),
            Text.of("Rota \"1\""));
    assertThat(block(table))
        .isEqualTo(
            """
        <div class="bulletin-scroll" tabindex="0" role="group" aria-label="Rota &quot;1&quot;"><table>
        <caption>Rota &quot;1&quot;</caption>
        <thead><tr><th scope="col">A</th><td></td></tr></thead>
        <tbody>
        <tr><td>a</td><td></td></tr>
        </tbody></table></div>
        """);
  }

  @Test
  void preformattedLinesKeepTheirSpacesAndName() {
    assertThat(block(new Preformatted("\n a\n  <b>", "java")))
        .isEqualTo(
            "<pre tabindex=\"0\"><code class=\"language-java\">\n a\n  &lt;b&gt;</code></pre>\n");
    assertThat(block(new Preformatted("x", "two words")))
        .isEqualTo("<pre tabindex=\"0\"><code>x</code></pre>\n");
  }

  @Test
  void theFooterStandsApart() {
    Bulletin bulletin =
        Bulletin.builder("T", "en")
            .paragraph("x")
            .footer(List.of(new Paragraph(Text.of(Strong.of("y")))))
            .build();
    assertThat(FRAGMENT.render(bulletin))
        .endsWith(
            "<footer class=\"bulletin-footer\">\n<p><strong>y</strong></p>\n</footer>\n</article>\n");
  }

  @Test
  void allKindsOfOutputGetTheSame() throws IOException {
    Bulletin bulletin = Bulletin.builder("T", "en").paragraph("x").build();
    HtmlRenderer renderer = HtmlRenderer.create();
    StringBuilder builder = new StringBuilder();
    renderer.render(bulletin, builder);
    CharArrayWriter writer = new CharArrayWriter();
    renderer.render(bulletin, writer);
    CharBuffer buffer = CharBuffer.allocate(100_000);
    renderer.render(bulletin, buffer);
    assertThat(builder).hasToString(renderer.render(bulletin));
    assertThat(writer).hasToString(renderer.render(bulletin));
    assertThat(buffer.flip().toString()).isEqualTo(renderer.render(bulletin));
  }

  @Test
  void nullIsAWrongCall() {
    assertThatThrownBy(() -> FRAGMENT.render(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> FRAGMENT.render(null, new StringBuilder()))
        .isInstanceOf(NullPointerException.class);
  }
}
