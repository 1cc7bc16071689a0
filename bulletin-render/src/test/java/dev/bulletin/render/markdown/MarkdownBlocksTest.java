// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.AlertSeverity;
import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each block looks like in Markdown. */
class MarkdownBlocksTest {

  private static final MarkdownRenderer RENDERER = MarkdownRenderer.create();

  private static String body(Block... blocks) {
    Bulletin bulletin = Bulletin.builder("T", "en").block(blocks).build();
    return RENDERER.render(bulletin).substring("# T\n\n".length());
  }

  private static ItemList numbered(int start, String... items) {
    return ItemList.builder().style(ListStyle.NUMBER).start(start).items(items).build();
  }

  private static ItemList bullets(String... items) {
    return ItemList.builder().items(items).build();
  }

  private static Item item(String text, Block... body) {
    return Item.builder().text(text).block(body).build();
  }

  @Test
  void anItemSaysBehindItsTextHowSevereItIs() {
    Item item = Item.builder().text("Stay in.").severity(AlertSeverity.SEVERE).build();
    assertThat(body(ItemList.of(item))).isEqualTo("- Stay in.\\\n  Severity: Severe\n");
  }

  @Test
  void theMastheadHasALineForEachOfItsParts() {
    Bulletin bulletin =
        Bulletin.builder("Storm", "en")
            .subtitle(Text.of("Second notice"))
            .organization(
                Organization.builder("Coast Watch")
                    .url("https://watch.example")
                    .logo(Image.builder("logo.png").alt("A lamp").caption("Since 1902").build())
                    .build())
            .issue("No 7")
            .date("2026-01-08")
            .authors(List.of("Ann", "Ben"))
            .severity(AlertSeverity.SEVERE)
            .expires("2026-01-09")
            .paragraph("Stay in.")
            .footer(List.of(Paragraph.of("Write to us.")))
            .build();

    assertThat(RENDERER.render(bulletin))
        .isEqualTo(
            """
            # Storm

            Second notice

            ![A lamp](logo.png)\\
            Since 1902

            [Coast Watch](https://watch.example) · No 7 · 8 January 2026\\
            Ann, Ben\\
            Severity: Severe\\
            Expires: 9 January 2026

            Stay in.

            ---

            Write to us.
            """);
  }

  @Test
  void wordsOfOurOwnAreInTheLanguageOfTheBulletin() {
    Bulletin bulletin =
        Bulletin.builder("T", "fr").severity(AlertSeverity.MINOR).paragraph("x").build();

    assertThat(RENDERER.render(bulletin)).contains("\nGravité\u00a0: Mineure\n");
  }

  @Test
  void aLogoThatSaysOnlyTheNameIsDecoration() {
    Organization organization =
        Organization.builder("Watch").logo(Image.of("logo.png", "Watch")).build();
    Bulletin bulletin =
        Bulletin.builder("T", "en").organization(organization).paragraph("x").build();

    assertThat(RENDERER.render(bulletin)).contains("\n![](logo.png)\n\nWatch\n");
  }

  @Test
  void sectionsAreHeadingsOfTheirDepthButNeverDeeperThanSix() {
    Block inner = Paragraph.of("x");
    for (int depth = 7; depth > 0; depth--) {
      inner = new Section(Text.of("Depth " + depth), List.of(inner), null);
    }

    assertThat(body(inner))
        .contains("## Depth 1\n", "\n###### Depth 5\n", "\n###### Depth 6\n", "\n###### Depth 7\n");
  }

  @Test
  void listsOfOneLineItemsAreTight() {
    assertThat(body(ItemList.of(item("a"), item("b\nc"), item("d", bullets("e", "f")), item("g"))))
        .isEqualTo("- a\n- b\\\n  c\n- d\n  - e\n  - f\n- g\n");
  }

  @Test
  void listsWithMoreAreLoose() {
    assertThat(body(ItemList.of(item("a"), item("b", Paragraph.of("c")))))
        .isEqualTo("- a\n\n- b\n\n  c\n");
    assertThat(body(ItemList.of(item("a", numbered(3, "b"))))).isEqualTo("- a\n\n  3. b\n");
  }

  @Test
  void numbersCountFromTheirStart() {
    assertThat(body(numbered(9, "a", "b"))).isEqualTo("9. a\n10. b\n");
    assertThat(body(numbered(0, "a"))).isEqualTo("0. a\n");
    assertThat(
            body(
                ItemList.builder()
                    .style(ListStyle.NUMBER)
                    .start(99)
                    .item(item("a", Paragraph.of("b")), item("c", Paragraph.of("d")))
                    .build()))
        .isEqualTo("99. a\n\n    b\n\n100. c\n\n     d\n");
  }

  @Test
  void aNumberThatNoMarkdownHasIsOneThatItHas() {
    assertThat(body(numbered(-5, "a"))).isEqualTo("0. a\n");
    assertThat(body(numbered(Integer.MAX_VALUE, "a", "b")))
        .isEqualTo("999999999. a\n999999999. b\n");
  }

  @Test
  void aListAfterAListIsAnother() {
    assertThat(body(bullets("a"), bullets("b"), bullets("c"))).isEqualTo("- a\n\n* b\n\n- c\n");
    assertThat(body(numbered(1, "a"), numbered(1, "b"))).isEqualTo("1. a\n\n1) b\n");
    assertThat(body(bullets("a"), Paragraph.of("x"), bullets("b"))).isEqualTo("- a\n\nx\n\n- b\n");
    assertThat(body(new Section(Text.of("S"), List.of(bullets("a")), null), bullets("b")))
        .isEqualTo("## S\n\n- a\n\n* b\n");
    assertThat(body(bullets("a"), Paragraph.of(" "), bullets("b"))).isEqualTo("- a\n\n* b\n");
  }

  @Test
  void anItemMayBeginWithAnyBlockOrBeEmpty() {
    Block code = Preformatted.of("x");
    Item list = new Item(null, null, null, null, null, null, null, null, List.of(bullets("a")));
    Item pre = new Item(null, null, null, null, null, null, null, null, List.of(code));
    Item nothing = new Item(null, null, null, null, null, null, null, null, List.of());

    assertThat(body(ItemList.of(list, pre, nothing, item("b"))))
        .isEqualTo("- - a\n\n- ```\n  x\n  ```\n\n-\n\n- b\n");
    assertThat(body(ItemList.builder().build(), Paragraph.of("x"))).isEqualTo("x\n");
  }

  @Test
  void aPlainListIsLinesOrParagraphs() {
    ItemList lines =
        ItemList.builder()
            .style(ListStyle.PLAIN)
            .item(Item.builder().label("Web").text("a").build(), item("- b"))
            .build();
    assertThat(body(lines)).isEqualTo("Web: a\\\n\\- b\n");

    ItemList blocks = lines.toBuilder().item(item("c", Paragraph.of("d"))).build();
    assertThat(body(blocks)).isEqualTo("Web: a\n\n\\- b\n\nc\n\nd\n");
  }

  @Test
  void anEventHasItsTitleFirstAndItsWordsBelow() {
    Item event =
        Item.builder()
            .label("Sunday")
            .title("Open day")
            .when(When.between("2026-01-11T15:00", "2026-01-11T17:00"))
            .where("Pier 4")
            .severity(AlertSeverity.MODERATE)
            .text("Bring a cake.")
            .build();

    assertThat(body(ItemList.of(event)))
        .isEqualTo(
            """
            - Sunday: **Open day**, 11 January 2026, 15:00–17:00, Pier 4\\
              Severity: Moderate\\
              Bring a cake.
            """);
  }

  @Test
  void imagesHaveTheirTextTheirLinkAndTheirCaption() {
    assertThat(body(Image.of("a.png", "A [pier]"))).isEqualTo("![A \\[pier\\]](a.png)\n");
    assertThat(body(Image.of("a.png", ""))).isEqualTo("![](a.png)\n");
    assertThat(body(Image.builder("i/a%20b.png").build())).isEqualTo("![a b.png](i/a%20b.png)\n");
    assertThat(body(Image.builder("a.png").alt("A").href("x").caption("B").build()))
        .isEqualTo("[![A](a.png)](x)\\\nB\n");
    assertThat(body(Image.builder("data:x").alt("A").caption("B").build())).isEqualTo("A\\\nB\n");
    assertThat(body(Image.of("data:x", ""), Paragraph.of("y"))).isEqualTo("y\n");
  }

  @Test
  void quotationsNestInItemsAndHaveTheirSourceBelow() {
    assertThat(body(ItemList.of(item("a", Quotation.of("b\nc", "d")))))
        .isEqualTo("- a\n\n  > b\\\n  > c\n  >\n  > — d\n");
    assertThat(body(Quotation.of("[!NOTE]"), Quotation.of("b"))).isEqualTo("> \\[!NOTE]\n\n> b\n");
    assertThat(body(Quotation.of(" "), Paragraph.of("x"))).isEqualTo("x\n");
  }

  @Test
  void tablesHaveAHeadInAnyCase() {
    assertThat(body(Table.builder().caption("C").columns("a", "b").row("1\n2", "").build()))
        .isEqualTo("C\n\n| a | b |\n| --- | --- |\n| 1 2 | |\n");
    assertThat(body(Table.builder().row("1", "2").row("3").build()))
        .isEqualTo("| | |\n| --- | --- |\n| 1 | 2 |\n| 3 | |\n");
    assertThat(body(new Table(List.of(), List.of(), null), Paragraph.of("x"))).isEqualTo("x\n");
    assertThat(body(ItemList.of(item("a", Table.builder().columns("b").row("c").build()))))
        .isEqualTo("- a\n\n  | b |\n  | --- |\n  | c |\n");
  }

  @Test
  void codeHasAFenceThatNoneOfItsLinesIs() {
    assertThat(body(new Preformatted("a\n\n  b\n", "java"))).isEqualTo("```java\na\n\n  b\n```\n");
    assertThat(body(Preformatted.of("````\nx"))).isEqualTo("`````\n````\nx\n`````\n");
    assertThat(body(Preformatted.of(""))).isEqualTo("```\n```\n");
    assertThat(body(new Preformatted("x", "a`b"))).isEqualTo("~~~a`b\nx\n~~~\n");
    assertThat(body(new Preformatted("x", "~`"))).isEqualTo("~~~ ~`\nx\n~~~\n");
    assertThat(body(new Preformatted("x", " a&amp;\\* "))).isEqualTo("```a\\&amp;\\\\*\nx\n```\n");
  }

  @Test
  void deepNestingIsNoTrouble() {
    Block inner = Paragraph.of("x");
    for (int depth = 0; depth < 200; depth++) {
      inner = ItemList.of(new Item(null, null, null, null, null, null, null, null, List.of(inner)));
    }

    assertThat(body(inner)).isEqualTo("- ".repeat(200) + "x\n");
  }
}
