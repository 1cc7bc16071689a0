// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Code;
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
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.validation.BulletinValidator;
import dev.bulletin.core.validation.ValidationOptions;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit of the format: what lies at it is sound, what lies just beyond is told. */
class LimitsTest {

  /** One character that is two UTF-16 units: limits count code points. */
  private static final String CLEF = "𝄞";

  private static final Plain X = new Plain("x");

  private static Bulletin with(Block... blocks) {
    return Bulletin.builder("Title", "en").block(blocks).build();
  }

  private static Bulletin item(Item item) {
    return with(ItemList.of(item));
  }

  private static Bulletin titled(String title) {
    return Bulletin.builder(title, "en").block(Paragraph.of("x")).build();
  }

  private static Bulletin authors(int count) {
    List<String> names = IntStream.range(0, count).mapToObj(i -> "Ana " + i).toList();
    return titled("Title").toBuilder().authors(names).build();
  }

  private static <T> List<T> times(int count, T element) {
    return Collections.nCopies(count, element);
  }

  private static Bulletin blocks(int body, int footer) {
    return titled("Title").toBuilder()
        .body(times(body, Paragraph.of("x")))
        .footer(times(footer, Paragraph.of("x")))
        .build();
  }

  private static Bulletin id(String id) {
    return titled("Title").toBuilder().id(id).build();
  }

  private static Bulletin list(int items) {
    return with(new ItemList(times(items, Item.of("x")), ListStyle.BULLET, null));
  }

  private static Bulletin start(int start) {
    return with(new ItemList(List.of(Item.of("x")), ListStyle.NUMBER, start));
  }

  private static Bulletin table(int rows, int cells) {
    return with(new Table(times(rows, times(cells, Text.of("x"))), List.of(), null));
  }

  private static Bulletin columns(int columns) {
    return with(new Table(List.of(times(20, Text.of("x"))), times(columns, Text.of("x")), null));
  }

  private static Bulletin link(String address) {
    return with(new Paragraph(Text.of(Link.of("words", address))));
  }

  private static Bulletin image(String image, String alt) {
    return with(new Image(image, alt, null, null));
  }

  static Stream<Bulletin> atTheLimit() {
    return Stream.of(
        titled(CLEF.repeat(300)),
        titled("\u200B"),
        id(CLEF.repeat(200)),
        authors(50),
        blocks(1_000, 1_000),
        list(1_000),
        start(0),
        start(9_999),
        table(500, 20),
        columns(20),
        link(CLEF.repeat(2_048)),
        link("x"),
        image(" ".repeat(2_048), CLEF.repeat(1_000)),
        image("x", ""),
        with(Paragraph.of(CLEF.repeat(20_000))),
        with(new Paragraph(Text.of(new Code(CLEF.repeat(20_000)), X))),
        with(Preformatted.of(CLEF.repeat(20_000))),
        with(Preformatted.of("")),
        with(new Paragraph(new Text(times(500, X)))),
        item(Item.builder().kind("k".repeat(40)).text("x").build()),
        item(Item.builder().text("x").body(times(1_000, Paragraph.of("x"))).build()),
        item(Item.builder().body(List.of(Paragraph.of("x"))).build()),
        with(new Section(Text.of("x"), times(1_000, Paragraph.of("x")), "x-" + "a".repeat(8))),
        with(new Quotation(Text.of("x"), null, "i-klingon")),
        with(new Paragraph(Text.of(Link.of("https://harbour.example")))),
        titled("Title").toBuilder().date("2026-12-31T23:59:59.123456789+08:00").build());
  }

  @ParameterizedTest
  @MethodSource
  void atTheLimit(Bulletin bulletin) {
    assertThat(told(bulletin)).isEmpty();
  }

  static Stream<Arguments> justBeyond() {
    return Stream.of(
        Arguments.of(titled(CLEF.repeat(301)), "/title text-too-long"),
        Arguments.of(titled(""), "/title text-blank"),
        Arguments.of(titled("\u3000\u00A0"), "/title text-blank"),
        Arguments.of(id(""), "/id id-malformed"),
        Arguments.of(id(CLEF.repeat(201)), "/id id-malformed"),
        Arguments.of(id("a\u2003b"), "/id id-malformed"),
        Arguments.of(authors(51), "/authors list-too-long"),
        Arguments.of(
            titled("Title").toBuilder().authors(List.of("Ana", " ")).build(),
            "/authors/1 text-blank"),
        Arguments.of(blocks(0, 0), "/body list-empty"),
        Arguments.of(blocks(1_001, 0), "/body list-too-long"),
        Arguments.of(blocks(1, 1_001), "/footer list-too-long"),
        Arguments.of(list(0), "/body/0/items list-empty"),
        Arguments.of(list(1_001), "/body/0/items list-too-long"),
        Arguments.of(start(-1), "/body/0/start number-out-of-range"),
        Arguments.of(start(10_000), "/body/0/start number-out-of-range"),
        Arguments.of(table(0, 0), "/body/0/rows list-empty"),
        Arguments.of(table(1, 0), "/body/0/rows/0 list-empty"),
        Arguments.of(table(501, 1), "/body/0/rows list-too-long"),
        Arguments.of(table(1, 21), "/body/0/rows/0 list-too-long"),
        Arguments.of(columns(21), "/body/0/rows/0 table-ragged, /body/0/columns list-too-long"),
        Arguments.of(link(CLEF.repeat(2_049)), "/body/0/text/0/href address-malformed"),
        Arguments.of(link(""), "/body/0/text/0/href address-malformed"),
        Arguments.of(link("a\u007Fb"), "/body/0/text/0/href address-malformed"),
        Arguments.of(image("", "x"), "/body/0/image address-malformed"),
        Arguments.of(image("x".repeat(2_049), "x"), "/body/0/image address-malformed"),
        Arguments.of(image("a\tb", "x"), "/body/0/image address-malformed"),
        Arguments.of(image("a", CLEF.repeat(1_001)), "/body/0/alt text-too-long"),
        Arguments.of(with(new Image("a", "x", null, "a b")), "/body/0/href address-malformed"),
        Arguments.of(with(Paragraph.of(CLEF.repeat(20_001))), "/body/0 text-too-long"),
        Arguments.of(
            with(new Paragraph(Text.of(X, new Plain(CLEF.repeat(20_001))))),
            "/body/0/text/1 text-too-long"),
        Arguments.of(
            with(new Paragraph(Text.of(new Code(CLEF.repeat(20_001)), X))),
            "/body/0/text/0/code text-too-long"),
        Arguments.of(with(Preformatted.of(CLEF.repeat(20_001))), "/body/0/pre text-too-long"),
        Arguments.of(with(new Preformatted("x", "a\nb")), "/body/0/format line-break-unexpected"),
        Arguments.of(with(new Paragraph(new Text(times(501, X)))), "/body/0/text list-too-long"),
        Arguments.of(with(new Paragraph(new Text(List.of()))), "/body/0/text list-empty"),
        Arguments.of(
            item(Item.builder().kind("k".repeat(41)).text("x").build()),
            "/body/0/items/0/kind kind-malformed"),
        Arguments.of(item(Item.builder().where("x").build()), "/body/0/items/0 shape-unknown"),
        Arguments.of(
            item(Item.builder().text("x").where("a\u2028b").build()),
            "/body/0/items/0/where line-break-unexpected"),
        Arguments.of(
            item(Item.builder().text("x").body(times(1_001, Paragraph.of("x"))).build()),
            "/body/0/items/0/body list-too-long"),
        Arguments.of(
            item(Item.builder().text("x").when(new When("2026", "8/1", null)).build()),
            "/body/0/items/0/when/end date-malformed"),
        Arguments.of(
            item(Item.builder().text("x").when(new When("2026", null, "")).build()),
            "/body/0/items/0/when/text text-blank"),
        Arguments.of(with(new Section(Text.of("x"), List.of(), null)), "/body/0/body list-empty"),
        Arguments.of(
            with(new Section(Text.of("x"), List.of(Paragraph.of("x")), "en_GB")),
            "/body/0/language language-malformed"),
        Arguments.of(
            with(new Paragraph(Text.of(Span.of("x", "a"), X))),
            "/body/0/text/0/language language-malformed"),
        Arguments.of(
            titled("Title").toBuilder()
                .organization(new Organization("x", "a b", Image.of("", "")))
                .build(),
            "/organization/url address-malformed, /organization/logo/image address-malformed"),
        Arguments.of(
            titled("Title").toBuilder().date("8 January").expires("2026-1-1").build(),
            "/date date-malformed, /expires date-malformed"));
  }

  @ParameterizedTest
  @MethodSource
  void justBeyond(Bulletin bulletin, String expected) {
    assertThat(told(bulletin)).isEqualTo(expected);
  }

  /** What the constraints and the mandatory rules say, without what is merely advised. */
  private static String told(Bulletin bulletin) {
    ValidationOptions options = ValidationOptions.builder().withoutLevel(Level.RECOMMENDED).build();
    return String.join(
        ", ",
        BulletinValidator.of(options).validate(bulletin).diagnostics().stream()
            .map(LimitsTest::line)
            .toList());
  }

  private static String line(Diagnostic diagnostic) {
    return diagnostic.pointer() + " " + diagnostic.code();
  }
}
