// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where blocks stand at the very limits of the width. */
class TextLayoutTest {
  private static final int DEEPEST = 40;

  private static String body(int width, Block block) {
    return body(TextRenderer.builder().width(width), block);
  }

  private static String body(TextRenderer.Builder renderer, Block block) {
    return renderer
        .build()
        .render(Bulletin.builder("T", "en").block(block).build())
        .substring("T\n\n".length());
  }

  @Test
  void breaksNothingOfFlowedTextWithoutAWidth() {
    String words = "word ".repeat(50).strip();

    assertThat(body(TextRenderer.builder().width(0).flowed(true), new Paragraph(Text.of(words))))
        .isEqualTo(words + "\n");
  }

  @Test
  void alignsATableThatJustFits() {
    Table table = Table.builder().columns("Pier", "Boat").row("4", "Heron").build();

    assertThat(body(11, table)).isEqualTo("Pier  Boat\n----  -----\n4     Heron\n");
    assertThat(body(10, table)).isEqualTo("Pier: 4\nBoat:\nHeron\n");
  }

  @ParameterizedTest
  @CsvSource({"0, '  • a b\n    c\n'", "8, '  • a b\n    c\n'", "7, '• a b\n  c\n'"})
  void movesListsInWhereHalfOfTheWidthIsLeft(int width, String expected) {
    assertThat(body(width, ItemList.of(Item.builder().text("a b\nc").build()))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"8, '  8. x\n  9. y\n'", "9, '   9. x\n  10. y\n'"})
  void makesRoomForTheLongestNumberOnly(int start, String expected) {
    ItemList list = ItemList.builder().style(ListStyle.NUMBER).start(start).items("x", "y").build();

    assertThat(body(72, list)).isEqualTo(expected);
  }

  @Test
  void setsItemsOfSeveralParagraphsApart() {
    Item first = Item.builder().text("a").paragraph("b").build();

    assertThat(body(72, ItemList.of(first, Item.of("c")))).isEqualTo("  • a\n\n    b\n\n  • c\n");
  }

  @Test
  void putsTabsAtStopsOfEightColumnsOfEachLine() {
    Preformatted lines = Preformatted.of("\ta\nbbb\tc\n字\td\n12345678\te");

    assertThat(body(TextRenderer.builder().preformattedIndent(0), lines))
        .isEqualTo("        a\nbbb     c\n字      d\n12345678        e\n");
  }

  /** A number with and without the code of its country, but no other number. */
  @ParameterizedTest
  @CsvSource({
    "1 23 45, tel:+3312345, 1 23 45",
    "23 45, tel:+3312345, 23 45 (+3312345)",
    "01 23 45 60, tel:+331234506, 01 23 45 60 (+331234506)",
    "01 23 45, tel:+33123405, 01 23 45 (+33123405)",
    "01 23 49 5, tel:+3312345, 01 23 49 5 (+3312345)"
  })
  void showsANumberThatItsWordsAreNot(String words, String address, String expected) {
    assertThat(body(72, new Paragraph(Text.builder().link(words, address).build())))
        .isEqualTo(expected + "\n");
  }

  @Test
  void breaksNoAddressAfterItsHyphensAndDashes() {
    Text text =
        Text.builder()
            .link("see", "/low-tide")
            .plain(" ")
            .link("or", "https://a.example/b–c")
            .build();

    assertThat(body(6, new Paragraph(text)))
        .isEqualTo("see\n(/low-tide)\nor\n(https://a.example/b–c)\n");
  }

  @Test
  void keepsTheLinesOfPlainListsHoweverNarrow() {
    ItemList list = ItemList.builder().style(ListStyle.PLAIN).items("x", " ", "y", "z").build();

    assertThat(body(72, list)).isEqualTo("  x\n\n  y\n  z\n");
    assertThat(body(7, list)).isEqualTo("x\n\ny\nz\n");
  }

  @Test
  void takesAsManySpacesAsItSaysAndNoMore() {
    TextRenderer.Builder renderer = TextRenderer.builder();

    assertThat(body(renderer.preformattedIndent(DEEPEST), Preformatted.of("x")))
        .isEqualTo(" ".repeat(DEEPEST) + "x\n");
    assertThatIllegalArgumentException().isThrownBy(() -> renderer.preformattedIndent(DEEPEST + 1));
  }

  /** Words that a replacement writes are a paragraph of their own. */
  @Test
  void endsTheParagraphOfAReplacedBlockOrItem() {
    TextRenderer.Builder renderer =
        TextRenderer.builder()
            .block(Preformatted.class, (block, context) -> context.words("words"))
            .item("tide", (item, context) -> context.words("high"));
    Item tide = Item.builder().kind("tide").text("x").build();

    assertThat(
            renderer
                .build()
                .render(
                    Bulletin.builder("T", "en")
                        .block(Preformatted.of("x"), Preformatted.of("x"), ItemList.of(tide, tide))
                        .paragraph("end")
                        .build()))
        .isEqualTo("T\n\nwords\n\nwords\n\n  • high\n  • high\n\nend\n");
  }

  /** The first and the last syllable and letter that Unicode has in a row. */
  @ParameterizedTest
  @CsvSource({
    "aa가aa 11가11",
    "aa힣aa 11힣11",
    "aa\u1100aa 11\u110011",
    "aa\u11ffaa 11\u11ff11",
    "가힣가 한국어를"
  })
  void breaksKoreanBetweenItsWordsOnly(String words) {
    assertThat(body(1, new Paragraph(Text.of(words)))).isEqualTo(words.replace(' ', '\n') + "\n");
  }
}
