// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Code;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Link;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Text;
import dev.bulletin.render.LinkPolicy;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlOptionsTest {

  private static HtmlRenderer.Builder fragment() {
    return HtmlRenderer.builder().fragment(true);
  }

  @Test
  void theHeadingLevelIsTheTitlesAndSectionsFollow() {
    Bulletin bulletin =
        HtmlSamples.of(new Section(Text.of("S"), List.of(new Paragraph(Text.of("x"))), null));
    assertThat(fragment().headingLevel(3).build().render(bulletin))
        .contains("<h3>Title</h3>", "<h4>S</h4>");
    assertThat(fragment().headingLevel(6).build().render(bulletin))
        .contains("<h6>Title</h6>", "<div role=\"heading\" aria-level=\"7\">S</div>");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 7})
  void aHeadingLevelThatHtmlDoesNotHaveIsRefused(int level) {
    assertThatThrownBy(() -> HtmlRenderer.builder().headingLevel(level))
        .hasMessageContaining(": " + level);
  }

  @Test
  void theClassPrefixIsThatOfEveryClassAndOfTheStyle() {
    Bulletin bulletin =
        HtmlSamples.of(
            Quotation.of("q", "s"), ItemList.of(Item.builder().kind("praise").label("l").build()));
    String page = HtmlRenderer.builder().classPrefix("news").build().render(bulletin);
    assertThat(Jsoup.parse(page).select("[class]").eachAttr("class"))
        .containsExactly(
            "news-page", "news", "news-header", "news-quotation", "news-kind-praise", "news-label");
    assertThat(page).contains(".news-quotation{").doesNotContain(".bulletin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "a b", "a\"", "-a", "a{"})
  void aPrefixThatIsNoClassIsRefused(String prefix) {
    assertThatThrownBy(() -> HtmlRenderer.builder().classPrefix(prefix))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ownStyleIsAppendedOrReplaces() {
    Bulletin bulletin = HtmlSamples.of(new Paragraph(Text.of("x")));
    String usual = HtmlRenderer.create().css();
    assertThat(HtmlRenderer.builder().appendCss("p{}").build().render(bulletin))
        .contains("<style>\n" + usual + "p{}\n</style>");
    assertThat(
            HtmlRenderer.builder()
                .appendCss("a{}")
                .replaceCss("p{}\n")
                .appendCss("b{}")
                .build()
                .render(bulletin))
        .contains("<style>\np{}\nb{}\n</style>");
    assertThat(HtmlRenderer.builder().replaceCss("").build().render(bulletin))
        .doesNotContain("<style");
  }

  @Test
  void styleThatEndsItsElementIsRefused() {
    assertThatThrownBy(() -> HtmlRenderer.builder().appendCss("</STYLE><script>"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theStyleOfAFragmentIsAtHand() {
    assertThat(fragment().classPrefix("news").appendCss("p{}").build().css())
        .startsWith(":root{")
        .contains(".news{")
        .endsWith("p{}\n");
  }

  @Test
  void addressesAreResolvedAgainstTheBase() {
    Bulletin bulletin =
        HtmlSamples.of(Image.of("a.png", "x"), new Paragraph(Text.of(Link.of("l", "../b"))));
    assertThat(
            HtmlRenderer.builder()
                .baseUrl("https://harbour.example/news/")
                .build()
                .render(bulletin))
        .contains(
            "<img src=\"https://harbour.example/news/a.png\"",
            "<a href=\"https://harbour.example/b\"");
    assertThatThrownBy(() -> HtmlRenderer.builder().baseUrl("news/"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theLinkPolicyDecides() {
    Bulletin bulletin = HtmlSamples.of(new Paragraph(Text.of(Link.of("l", "https://b.example"))));
    LinkPolicy none = LinkPolicy.builder().onlyLinks().build();
    assertThat(fragment().linkPolicy(none).build().render(bulletin)).contains("<p>l</p>");
  }

  @Test
  void theAttributeProviderSeesAndChangesEveryElement() {
    Bulletin bulletin = HtmlSamples.of(Image.of("a.png", "A pier"), Preformatted.of("x"));
    HtmlRenderer renderer =
        fragment()
            .attributeProvider(
                (part, element, attributes) -> {
                  if (part instanceof Image && element.equals("img")) {
                    attributes.put("loading", "\"lazy\"");
                    attributes.put("alt", attributes.get("alt") + "!");
                  }
                  if (part instanceof Preformatted) {
                    attributes.clear();
                  }
                })
            .build();
    assertThat(renderer.render(bulletin))
        .contains(
            "<img src=\"a.png\" alt=\"A pier!\" loading=\"&quot;lazy&quot;\">",
            "<pre><code>x</code></pre>");
  }

  @Test
  void anAttributeProviderThatChangesNothingChangesNothing() {
    HtmlRenderer asked =
        HtmlRenderer.builder().attributeProvider((part, element, attributes) -> {}).build();
    for (long seed = 1; seed <= 50; seed++) {
      Bulletin bulletin = dev.bulletin.render.RandomBulletins.of(seed);
      assertThat(asked.render(bulletin)).isEqualTo(HtmlRenderer.create().render(bulletin));
    }
  }

  @Test
  void anAttributeThatIsNoneIsRefused() {
    HtmlRenderer renderer =
        fragment()
            .attributeProvider((part, element, attributes) -> attributes.put("x onclick", "y"))
            .build();
    assertThatThrownBy(() -> renderer.render(HtmlSamples.nested(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBlockAnInlineAndAKindOfItemAreRenderedOtherwise() {
    Bulletin bulletin =
        HtmlSamples.of(
            new Quotation(Text.of(new Code("c")), null, "fr"),
            ItemList.of(Item.builder().kind("praise").text("t").build(), Item.of("u")));
    HtmlRenderer renderer =
        fragment()
            .block(
                Quotation.class,
                (quotation, context) -> {
                  context.writer().start("aside", "lang", quotation.language());
                  context.text(quotation.quote());
                  context.writer().end("aside");
                })
            .inline(
                Code.class,
                (code, context) -> context.writer().start("kbd").text(code.code()).end("kbd"))
            .item(
                "praise",
                (item, context) -> {
                  context
                      .writer()
                      .text("🙌 " + context.language() + context.bulletin().title() + " ");
                  context.usual();
                })
            .build();
    assertThat(renderer.render(bulletin))
        .contains(
            """
        <aside lang="fr"><kbd>c</kbd></aside><ul>
        <li class="bulletin-kind-praise">🙌 enTitle t</li>
        <li>u</li>
        </ul>
        """);
  }

  @Test
  void theUsualRenderingOfAPartReplacesWhatIsInsideIt() {
    Bulletin bulletin = HtmlSamples.nested(2);
    HtmlRenderer renderer =
        fragment()
            .block(
                Section.class,
                (section, context) -> {
                  context.writer().html("<div>");
                  context.usual();
                  context.writer().html("</div>");
                })
            .block(
                Paragraph.class,
                (paragraph, context) -> context.blocks(List.of(Preformatted.of("y"))))
            .build();
    String html = renderer.render(bulletin);
    assertThat(html.split("<div>", -1)).hasSize(3);
    assertThat(html).contains("<code>y</code>").doesNotContain("<p>");
  }

  @Test
  void aReplacementHasTheLinkPolicyAtHand() {
    HtmlRenderer renderer =
        fragment()
            .inline(
                Link.class,
                (link, context) -> {
                  String address = context.links().link(link.address());
                  context.writer().text(address == null ? "refused" : address);
                })
            .build();
    assertThat(renderer.render(HtmlSamples.of(new Paragraph(Text.of(Link.of("x", "data:x"))))))
        .contains("<p>refused</p>");
  }
}
