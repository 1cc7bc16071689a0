// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.BulletinBuilder;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Section;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.render.LinkPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextOptionsTest {
  private static String body(TextRenderer.Builder renderer, BulletinBuilder bulletin) {
    String text = renderer.build().render(bulletin.build());
    assertThat(text).startsWith("T\n\n");
    return text.substring("T\n\n".length());
  }

  private static BulletinBuilder titled() {
    return Bulletin.builder("T", "en");
  }

  private static Text links() {
    return Text.builder()
        .plain("See ")
        .link("our boats", "https://harbour.example/boats")
        .plain(", ")
        .link("all boats", "https://harbour.example/boats")
        .plain(" and ")
        .link("crews", "/crews")
        .plain(".")
        .build();
  }

  @Test
  void showsAddressesAfterTheWords() {
    assertThat(body(TextRenderer.builder().width(0), titled().paragraph(links())))
        .isEqualTo(
            "See our boats (https://harbour.example/boats), all boats (https://harbour.example/boats)"
                + " and crews (/crews).\n");
  }

  @Test
  void numbersAddressesAndListsThemAtTheEnd() {
    BulletinBuilder bulletin =
        titled()
            .paragraph(links())
            .block(Image.builder("a.jpg").alt("Pier").href("https://harbour.example/pier").build())
            .footer(footer -> footer.paragraph("Bye"));

    assertThat(body(TextRenderer.builder().links(LinkStyle.REFERENCES), bulletin))
        .isEqualTo(
            """
        See our boats [1], all boats [1] and crews [2].

        Pier [3]

        --------------------
        Bye

        [1] https://harbour.example/boats
        [2] /crews
        [3] https://harbour.example/pier
        """);
  }

  @Test
  void leavesAddressesOut() {
    assertThat(body(TextRenderer.builder().links(LinkStyle.NONE), titled().paragraph(links())))
        .isEqualTo("See our boats, all boats and crews.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "https://harbour.example/, https://harbour.example/",
        "harbour.example, https://harbour.example/",
    "office@harbour.example, mailto:office@harbour.example", "+15550100, tel:+15550100",
    "01 99 00 12 34, tel:+33199001234", "709-555-0116, TEL:+17095550116"
  })
  void showsAnAddressThatIsItsOwnWordsOnce(String words, String address) {
    assertThat(
            body(
                TextRenderer.builder(),
                titled().paragraph(Text.builder().link(words, address).build())))
        .isEqualTo(words + "\n");
    assertThat(
            body(TextRenderer.builder(), titled().paragraph(Text.builder().link(address).build())))
        .isEqualTo(address + "\n");
  }

  @Test
  void showsMailAddressesAndNumbersWithoutTheirScheme() {
    Text text =
        Text.builder()
            .link("Write", "mailto:office@harbour.example")
            .plain(", ")
            .link("call", "tel:+15550100")
            .plain(" or ")
            .link("ask", "mailto:office@harbour.example?subject=x")
            .build();

    assertThat(body(TextRenderer.builder().width(0), titled().paragraph(text)))
        .isEqualTo(
            "Write (office@harbour.example), call (+15550100)"
                + " or ask (mailto:office@harbour.example?subject=x)\n");
  }

  @Test
  void asksThePolicyWhatAnAddressMayBe() {
    Text text =
        Text.builder().link("run", "javascript:alert(1)").plain(" ").link("about", "about").build();
    LinkPolicy based = LinkPolicy.builder().baseUrl("https://harbour.example/").build();

    assertThat(body(TextRenderer.builder(), titled().paragraph(text))).isEqualTo("run about\n");
    assertThat(body(TextRenderer.builder().linkPolicy(based), titled().paragraph(text)))
        .isEqualTo("run about (https://harbour.example/about)\n");
  }

  @Test
  void writesAscii() {
    BulletinBuilder bulletin =
        titled()
            .author("Zoë O’Neil")
            .paragraph("“Größe” — naïve… 8–10 ½ ﬁ № Łódź 字 ａ")
            .bullets("Ça va ?")
            .quotation("Mut", "Luther")
            .paragraph(Text.builder().link("là", "https://é.example/").build())
            .paragraph("\u001b\u009b\u2067");

    String text =
        TextRenderer.builder()
            .ascii(true)
            .build()
            .render(bulletin.organization("A").date("2026").build());

    assertThat(text)
        .isEqualTo(
            """
        T
        A - 2026
        Zoe O'Neil

        "Grosse" -- naive... 8-10 1/2 fi No Lodz 字 a

          * Ca va ?

        "Mut"

        -- Luther

        la (https://é.example/)

        ^[??
        """);
  }

  @Test
  void writesFlowedText() {
    BulletinBuilder bulletin =
        titled()
            .paragraph("one two three four five")
            .paragraph("> quoted\nFrom here\n-- \n x")
            .bullets("six seven eight nine")
            .paragraph("aaaaaaaaaaaaaa -- bbbbbbbbbbbbbbbbbbb");

    assertThat(body(TextRenderer.builder().width(20).flowed(true), bulletin).replace(" \n", "~\n"))
        .isEqualTo(
            """
        one two three four~
        five

         > quoted
         From here
        --
          x

           • six seven~
        eight nine

        aaaaaaaaaaaaaa --~
        bbbbbbbbbbbbbbbbbbb
        """);
  }

  @Test
  void neverFlowsIntoASignature() {
    assertThat(
            body(
                TextRenderer.builder().width(20).flowed(true),
                titled().paragraph("a".repeat(18) + " -- " + "b".repeat(18))))
        .isEqualTo("a".repeat(18) + " \n--\n" + "b".repeat(18) + "\n");
  }

  @Test
  void keepsFixedBreaksWhereAFlowedLineWouldGainASpace() {
    Bulletin bulletin = Bulletin.builder("T", "zh").paragraph("一二三四五六七八九十").build();

    assertThat(TextRenderer.builder().width(14).flowed(true).build().render(bulletin))
        .isEqualTo("T\n\n一二三四五六\n七八九十\n");
  }

  @Test
  void alignsTablesByDisplayWidth() {
    Table table =
        Table.builder()
            .caption("Rota")
            .columns("Date", "Reader", "At")
            .row("11 January", "字字字", "9")
            .row("18 January", "", "10\nsharp")
            .build();

    assertThat(body(TextRenderer.builder(), titled().block(table)))
        .isEqualTo(
            """
        Rota

        Date        Reader  At
        ----------  ------  -----
        11 January  字字字  9
        18 January          10
                            sharp
        """);
  }

  @Test
  void writesTablesThatDoNotFitAsLabelledLines() {
    Table table =
        Table.builder()
            .columns("Date", "Reader")
            .row("11 January", "Ruth Adeyemi")
            .row("18 January", "")
            .build();
    Table bare = Table.builder().row("11 January", "Ruth Adeyemi").build();

    assertThat(body(TextRenderer.builder().width(20), titled().block(table, bare)))
        .isEqualTo(
            """
        Date: 11 January
        Reader: Ruth Adeyemi

        Date: 18 January
        Reader:

        11 January
        Ruth Adeyemi
        """);
    Table broken = Table.builder().columns("Date", "Reader").row("11\nJanuary", "Ruth").build();
    assertThat(body(TextRenderer.builder(), titled().block(broken)))
        .isEqualTo("Date: 11\nJanuary\nReader: Ruth\n");
    assertThat(body(TextRenderer.builder().width(0), titled().block(bare)))
        .isEqualTo("11 January  Ruth Adeyemi\n");
  }

  @Test
  void letsUsersWriteABlockAnInlineOrAnItemTheirWay() {
    TextRenderer.Builder renderer =
        TextRenderer.builder()
            .inline(
                Strong.class,
                (strong, context) -> {
                  context.words("*");
                  context.text(strong.strong());
                  context.words("*");
                })
            .block(
                Preformatted.class,
                (pre, context) -> {
                  context.words("Code (" + context.language() + "):");
                  context.preformatted(pre.pre());
                })
            .block(
                Section.class,
                (section, context) -> {
                  context.words("== ");
                  context.text(section.heading());
                  context.blocks(section.body());
                })
            .item(
                "event",
                (item, context) -> {
                  context.words("EVENT of " + context.bulletin().title());
                  context.usual();
                });
    BulletinBuilder bulletin =
        titled()
            .paragraph(Text.builder().plain("a ").strong("b").build())
            .block(Preformatted.of("x\ny"))
            .section("S", section -> section.paragraph("p"))
            .items(Item.builder().kind("event").text("e").build(), Item.of("f"));

    assertThat(body(renderer, bulletin))
        .isEqualTo(
            """
        a *b*

        Code (en):
          x
          y

        == S

        p

          • EVENT of T
            e

          • f
        """);
  }

  @Test
  void callsAReplacementWithTheLanguageAroundIt() {
    TextRenderer.Builder renderer =
        TextRenderer.builder()
            .inline(
                Strong.class,
                (strong, context) -> {
                  context.usual();
                  context.words("[" + context.language() + "]");
                });
    Text text = Text.of(new Span(Text.builder().strong("mot").build(), "fr"), Strong.of("word"));

    assertThat(body(renderer, titled().paragraph(text))).isEqualTo("mot[fr]word[en]\n");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void refusesBlocksInsideALine(boolean preformatted) {
    TextRenderer renderer =
        TextRenderer.builder()
            .inline(
                Strong.class,
                (strong, context) -> {
                  if (preformatted) {
                    context.preformatted("x");
                  } else {
                    context.blocks(java.util.List.of(Paragraph.of("x")));
                  }
                })
            .build();
    Bulletin bulletin = titled().paragraph(Text.builder().strong("b").build()).build();

    assertThatIllegalStateException().isThrownBy(() -> renderer.render(bulletin));
  }
}
