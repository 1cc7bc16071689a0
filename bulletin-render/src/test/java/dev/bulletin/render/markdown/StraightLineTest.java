// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.AlertSeverity;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Link;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Text;
import dev.bulletin.render.RandomBulletins;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that are written straight read as those that are collected first. */
class StraightLineTest {

  private static final MarkdownRenderer STRAIGHT = MarkdownRenderer.create();

  /** Where a part may be replaced, all words are collected first. */
  private static final MarkdownRenderer COLLECTING =
      MarkdownRenderer.builder().item("replaced", (item, context) -> context.usual()).build();

  private static final String ADDRESS = "https://a.example/";

  private static String body(Bulletin bulletin) {
    String written = STRAIGHT.render(bulletin);
    assertThat(written).isEqualTo(COLLECTING.render(bulletin));
    return written.replaceFirst("^# T\n\n?", "").stripTrailing();
  }

  private static String body(Text text) {
    return body(Bulletin.builder("T", "en").paragraph(text).build());
  }

  private static String body(ItemList list) {
    return body(Bulletin.builder("T", "en").block(list).build());
  }

  private static Inline p(String words) {
    return new Plain(words);
  }

  private static Inline link(String words) {
    return Link.of(words, ADDRESS);
  }

  private static Arguments writes(String markdown, Inline... inlines) {
    return Arguments.of(Text.of(inlines), markdown);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        writes("one two", p("one "), p("two")),
        writes("one", p("one"), p(" ")),
        writes("one", p(" one")),
        writes("a **b** *c* d", p("a "), Strong.of("b"), p(" "), Emphasis.of("c"), p(" d")),
        writes("**b** c", Strong.of("b"), p(" c")),
        writes("**bc** d", Strong.of("b"), Strong.of("c"), p(" d")),
        writes("**b**[c](https://a.example/)*d*", Strong.of("b"), link("c"), Emphasis.of("d")),
        writes("a **b** c", p("a"), Strong.of(" b "), p("c")),
        writes("a **b,** c", p("a "), Strong.of("b,"), p(" c")),
        writes("a **“b** c", p("a "), Strong.of("“b"), p(" c")),
        writes("Wow\\![b](https://a.example/)", p("Wow!"), link("b")),
        writes("Wow! [b!](https://a.example/)", p("Wow! "), link("b!")),
        writes("a [b](https://a.example/) c", p("a"), link(" b "), p("c")),
        writes("a <https://a.example/>", p("a "), link(ADDRESS)),
        writes("a `b` c", p("a "), new Code("b"), p(" c")),
        writes("a b", p("a "), Link.of("b", "javascript:b")),
        writes("a b", p("a "), Span.of("b", "fr")),
        writes("A & B &amp C", p("A & B &amp C")),
        writes("A \\&amp; B & C", p("A &amp; B & C")),
        writes("A &", p("A &")),
        writes("& A", p("& A")),
        writes("12 people", p("12 people")),
        writes("12\\. people", p("12"), p(". people")),
        writes("1.5 litres", p("1.5 litres")),
        writes("1\\) first", p("1) first")),
        writes("1234", p("1234")),
        writes("\\- a", p("- a")),
        writes("a\\\nb", p("a\nb")),
        writes("a\\*b\\*", p("a*b*")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsTheSameBothWays(Text text, String markdown) {
    assertThat(body(text)).isEqualTo(markdown);
  }

  @Test
  void aBlankTextLeavesNoLine() {
    assertThat(body(Text.of("\u00a0"))).isEmpty();
    assertThat(body(Text.of(p("\u00a0"), p("a")))).isEqualTo("\u00a0a");
  }

  @Test
  void anItemOfSeveralLinesIsTheSameBothWays() {
    Item event = Item.builder().title("Fair").when("2026-01-08").where("Hall").text("Come").build();
    assertThat(body(ItemList.of(event))).isEqualTo("- **Fair**, 8 January 2026, Hall\\\n  Come");
    Item starred = Item.builder().title("Fair").text("Come * all*").build();
    assertThat(body(ItemList.of(starred))).startsWith("- **Fair**\\\n  Come");
    Item numbered = Item.builder().title("Fair").text("1. Come").build();
    assertThat(body(ItemList.of(numbered))).isEqualTo("- **Fair**\\\n  1\\. Come");
    Item grave =
        Item.builder().label("Storm").severity(AlertSeverity.SEVERE).title("Go in").build();
    assertThat(body(ItemList.of(grave))).isEqualTo("- Storm: **Go in**\\\n  Severity: Severe");
    Item blank = Item.builder().title("Fair").text(" ").build();
    assertThat(body(ItemList.of(blank))).isEqualTo("- **Fair**");
    Item untitled = Item.builder().title(" ").text("Come").build();
    assertThat(body(ItemList.of(untitled))).isEqualTo("- Come");
  }

  @Test
  void aPlainListIsTheSameBothWays() {
    assertThat(body(plain("Ann", "Ben", "Cid"))).isEqualTo("Ann\\\nBen\\\nCid");
    assertThat(body(plain("Ann", "- Ben"))).isEqualTo("Ann\\\n\\- Ben");
    assertThat(body(plain("Ann ", "Ben"))).isEqualTo("Ann\\\nBen");
  }

  /** The last item of a list ends its line, as do those before it. */
  @Test
  void aMarkAtTheEndOfAPlainListIsEscapedAsBeforeALineEnd() {
    List<Item> items = List.of(Item.of(Text.of(new Strong(Text.of("x")))), Item.of("b *"));
    ItemList list = ItemList.builder().style(ListStyle.PLAIN).items(items).build();
    assertThat(body(list)).isEqualTo("**x**\\\nb \\*");
  }

  private static ItemList plain(String... items) {
    return ItemList.builder()
        .style(ListStyle.PLAIN)
        .items(Stream.of(items).map(Item::of).toList())
        .build();
  }

  @Test
  void aSourceIsTheSameBothWays() {
    Bulletin said = Bulletin.builder("T", "en").block(Quotation.of("So it is", "Ann")).build();
    assertThat(body(said)).isEqualTo("> So it is\n>\n> — Ann");
    Bulletin starred = Bulletin.builder("T", "en").block(Quotation.of("So", "*Ann*")).build();
    assertThat(body(starred)).isEqualTo("> So\n>\n> — \\*Ann\\*");
  }

  @Test
  void aListWithNumbersOfDifferentWidthsHangs() {
    List<Item> items = Stream.of("a\nc", "b\nc").map(Item::of).toList();
    ItemList list = ItemList.builder().style(ListStyle.NUMBER).start(9).items(items).build();
    assertThat(body(list)).isEqualTo("9. a\\\n   c\n10. b\\\n    c");
  }

  @Test
  void anyBulletinIsTheSameBothWays() {
    for (int seed = 0; seed < 500; seed++) {
      body(new NastyWords(seed).bulletin());
    }
    RandomBulletins.first(500).forEach(StraightLineTest::body);
  }
}
