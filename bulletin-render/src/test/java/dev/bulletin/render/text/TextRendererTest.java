// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.bulletin.core.AlertSeverity;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.BulletinBuilder;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Text;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRendererTest {
  private static final String LONG =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";

  /** The sample of the format's description. */
  static Bulletin sample() {
    return Bulletin.builder("Harbour Relief Prayer Request", "en")
        .organization(Organization.builder("Harbour Relief").url("https://harbour.example").build())
        .date("2026-01-08")
        .block(
            Image.builder("images/pier.jpg")
                .alt("Volunteers unloading rice at the pier")
                .caption("Pier 4, December")
                .build())
        .quotation("Let us not grow weary of doing good.", "Galatians 6:9")
        .items(
            Item.builder()
                .kind("praise")
                .text(
                    Text.builder()
                        .plain("Give thanks for the ")
                        .strong("first")
                        .plain(" clinic on the island.")
                        .build())
                .build())
        .section(
            "East Coast",
            section ->
                section
                    .paragraph("Two partner offices share one boat.")
                    .block(
                        ItemList.of(
                            Item.of("Pray for calm seas this month."),
                            Item.builder()
                                .label("Sunday")
                                .title("Open day")
                                .when("2026-01-11T15:00+08:00")
                                .where("Pier 4")
                                .build())))
        .build();
  }

  private static BulletinBuilder titled() {
    return Bulletin.builder("T", "en");
  }

  /** What stands under the title. */
  private static String body(BulletinBuilder bulletin) {
    return body(TextRenderer.create(), bulletin);
  }

  private static String body(TextRenderer renderer, BulletinBuilder bulletin) {
    String text = renderer.render(bulletin.build());
    assertThat(text).startsWith("T\n\n");
    return text.substring("T\n\n".length());
  }

  @Test
  void writesTheSampleOfTheFormatToTheBlankLine() {
    assertThat(TextRenderer.create().render(sample()))
        .isEqualTo(
            """
        Harbour Relief Prayer Request
        Harbour Relief · 8 January 2026

        Volunteers unloading rice at the pier
        Pier 4, December

        “Let us not grow weary of doing good.”

        — Galatians 6:9

          • Give thanks for the first clinic on the island.

        East Coast

        Two partner offices share one boat.

          • Pray for calm seas this month.
          • Sunday: Open day, 11 January 2026, 15:00, Pier 4
        """);
  }

  @Test
  void writesTheSameToAnyOutput() throws IOException {
    StringBuilder output = new StringBuilder();
    TextRenderer.create().render(sample(), output);

    assertThat(output).hasToString(TextRenderer.create().render(sample()));
  }

  @Test
  void writesAllThatIsAboveTheBodyInOneOrder() {
    Bulletin bulletin =
        Bulletin.builder("Storm", "en")
            .subtitle("What to do")
            .organization(
                Organization.builder("Coast Watch")
                    .logo(Image.builder("l.png").alt("A lighthouse").caption("Since 1890").build())
                    .build())
            .issue("No 12")
            .date("2026-01-08")
            .author("Ruth", "Tom")
            .severity(AlertSeverity.SEVERE)
            .expires("2026-01-10T06:00Z")
            .paragraph("Stay in port.")
            .footer(footer -> footer.paragraph("4 Pier Road").paragraph("Unsubscribe by mail."))
            .build();

    assertThat(TextRenderer.create().render(bulletin))
        .isEqualTo(
            """
        Storm
        What to do
        A lighthouse
        Since 1890
        Coast Watch · No 12 · 8 January 2026
        Ruth, Tom
        Severity: Severe
        Expires: 10 January 2026, 06:00

        Stay in port.

        --------------------
        4 Pier Road

        Unsubscribe by mail.
        """);
  }

  @Test
  void saysItsOwnWordsInTheBulletinsLanguage() {
    Bulletin bulletin =
        Bulletin.builder("Tempête", "fr")
            .severity(AlertSeverity.MINOR)
            .quotation("Courage")
            .items(Item.builder().label("Vent").text("fort").build())
            .build();

    assertThat(TextRenderer.create().render(bulletin))
        .isEqualTo(
            "Tempête\nGravité\u00a0: Mineure\n\n«\u202fCourage\u202f»\n\n  • Vent\u00a0: fort\n");
  }

  @Test
  void followsTheLanguageOfAPart() {
    BulletinBuilder bulletin =
        titled()
            .block(Section.builder("Abschnitt").language("de").quotation("Mut", "Luther").build())
            .block(Quotation.builder(Text.of("勇気")).language("ja").build())
            .quotation("Courage")
            .items(Item.builder().title("Fête").when("2026-01-08").language("fr").build());

    assertThat(body(bulletin))
        .isEqualTo(
            "Abschnitt\n\n„Mut“\n\n— Luther\n\n「勇気」\n\n“Courage”\n\n  • Fête, 8 janvier 2026\n");
  }

  @Test
  void leavesTheQuotationMarksThatTheAuthorTyped() {
    assertThat(body(titled().quotation("« Courage »").quotation("\"Courage\"")))
        .isEqualTo("« Courage »\n\n\"Courage\"\n");
  }

  @Test
  void showsWhatStandsForAnImage() {
    BulletinBuilder bulletin =
        titled()
            .image("a.jpg", "The pier")
            .block(Image.builder("images/pier%20four.jpg").caption("Pier 4").build())
            .image("line.png", "")
            .block(Image.builder("line.png").alt("").caption("A line").build())
            .block(
                Image.builder("data:image/png;base64,AA")
                    .href("https://harbour.example/x")
                    .build());

    assertThat(body(bulletin))
        .isEqualTo(
            "The pier\n\npier four.jpg\nPier 4\n\nA line\n\nImage (https://harbour.example/x)\n");
  }

  @Test
  void setsItemsOfSeveralLinesApart() {
    assertThat(body(titled().bullets("a", "b", LONG, "c", "d")))
        .isEqualTo(
            """
          • a
          • b

          • one two three four five six seven eight nine ten eleven twelve
            thirteen fourteen

          • c
          • d
        """);
  }

  @Test
  void alignsNumbersAndTheirWords() {
    ItemList list = ItemList.builder().style(ListStyle.NUMBER).start(9).items("nine", LONG).build();

    assertThat(body(titled().block(list)))
        .isEqualTo(
            """
           9. nine

          10. one two three four five six seven eight nine ten eleven twelve
              thirteen fourteen
        """);
  }

  @Test
  void writesPlainListsWithoutMarkers() {
    ItemList list =
        ItemList.builder()
            .style(ListStyle.PLAIN)
            .item(Item.builder().label("Wind").text("40 kn").build(), Item.of("x"))
            .build();

    assertThat(body(titled().block(list))).isEqualTo("  Wind: 40 kn\n  x\n");
  }

  @Test
  void keepsShortListsCloseToTheirLeadIn() {
    BulletinBuilder bulletin =
        titled()
            .items(
                Item.builder().text("short").bullets("a", "b").build(),
                Item.builder().text("long").bullets("a", LONG).paragraph("after").build(),
                Item.builder().block(ItemList.of(Item.of("no lead-in"), Item.of("b"))).build(),
                Item.builder().image("line.png", "").build());

    assertThat(body(bulletin))
        .isEqualTo(
            """
          • short
              • a
              • b

          • long

              • a

              • one two three four five six seven eight nine ten eleven twelve
                thirteen fourteen

            after

          •   • no lead-in
              • b

          •
        """);
  }

  @Test
  void putsAllPartsOfAnItemUnderItsBullet() {
    BulletinBuilder bulletin =
        titled()
            .items(
                Item.builder()
                    .title("Meeting")
                    .where("Pier 4")
                    .severity(AlertSeverity.MINOR)
                    .text("All are welcome.")
                    .quotation("Come", "Ruth")
                    .block(Preformatted.of("a\n  b"))
                    .build());

    assertThat(body(bulletin))
        .isEqualTo(
            """
          • Meeting, Pier 4
            Severity: Minor
            All are welcome.

            “Come”

            — Ruth

              a
                b
        """);
  }

  @Test
  void keepsTheLinesOfTheAuthor() {
    assertThat(body(titled().paragraph("a \n  b\r\n\u2028c\n"))).isEqualTo("a\n  b\n\nc\n");
  }

  @Test
  void keepsPreformattedLinesAndNeverWrapsThem() {
    TextRenderer renderer = TextRenderer.builder().width(10).preformattedIndent(0).build();
    String pre = "a very long line stays\n\tx\ty  \n\n  z\n\n";

    assertThat(body(renderer, titled().block(Preformatted.of(pre))))
        .isEqualTo("a very long line stays\n        x       y\n\n  z\n");
  }

  @Test
  void writesNothingForWhatIsBlank() {
    Bulletin blank = titled().paragraph(" \n ").paragraph("x").build();

    assertThat(TextRenderer.create().render(blank)).isEqualTo("T\n\nx\n");
  }

  @Test
  void makesVisibleWhatCouldHarmATerminal() {
    assertThat(
            body(
                titled()
                    .paragraph(
                        "a\u001b[31mb\u0007c\u007fd\u009be\u202efo\ud800p\u00adq\ufeffr\ts")))
        .isEqualTo("a␛[31mb␇c␡d�e�fo�pqr s\n");
    assertThat(body(titled().block(Preformatted.of("\u001b]0;x\u0007")))).isEqualTo("  ␛]0;x␇\n");
  }

  @ParameterizedTest
  @CsvSource({
    "a\u2067b\u2069c, a\u2067b\u2069c",
    "a\u2067b, a�b",
    "a\u2069b, a�b",
    "\u202ax\u2068y\u2069z\u202c, \u202ax\u2068y\u2069z\u202c",
    "\u202ax\u2068y\u202cz, �x�y�z",
    "a\u200fb\u200e, a\u200fb\u200e"
  })
  void showsEmbeddingsAndIsolatesThatAreNotClosed(String words, String expected) {
    assertThat(body(titled().paragraph(words))).isEqualTo(expected + "\n");
  }

  @Test
  void endsLinesAsAsked() {
    Bulletin bulletin = titled().paragraph("a\nb").build();

    assertThat(TextRenderer.builder().lineSeparator("\r\n").build().render(bulletin))
        .isEqualTo("T\r\n\r\na\r\nb\r\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextRenderer.builder().lineSeparator("|"));
  }

  @Test
  void refusesWrongOptionsAndNull() {
    assertThatIllegalArgumentException().isThrownBy(() -> TextRenderer.builder().width(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextRenderer.builder().preformattedIndent(41));
    assertThatNullPointerException().isThrownBy(() -> TextRenderer.create().render(null));
    assertThatNullPointerException().isThrownBy(() -> TextRenderer.builder().links(null));
  }

  @Test
  void takesWhatIsNotValid() {
    Bulletin empty =
        new Bulletin(
            null, "", null, "", null, List.of(), null, null, null, null, List.of(), List.of(),
            null);
    ItemList none = ItemList.builder().build();
    Item nothing = Item.builder().build();

    assertThat(TextRenderer.create().render(empty)).isEmpty();
    assertThat(body(titled().block(none).items(nothing).paragraph("x"))).isEqualTo("  •\n\nx\n");
  }

  @Test
  void takesDeepNesting() {
    ItemList list = ItemList.of(Item.of("innermost"));
    Section section = Section.builder("innermost").paragraph("x").build();
    for (int i = 0; i < 500; i++) {
      list = ItemList.of(Item.builder().text("t" + i).block(list).build());
      section = Section.builder("s" + i).block(section).build();
    }

    String text = TextRenderer.create().render(titled().block(list, section).build());

    assertThat(text).contains("innermost", "t499", "s499");
    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(72));
  }
}
