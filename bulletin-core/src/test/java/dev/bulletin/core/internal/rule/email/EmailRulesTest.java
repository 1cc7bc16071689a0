// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Link;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.rule.RuleRun;
import dev.bulletin.core.internal.rule.StandIn;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailRulesTest {

  private static final Link LEAVE = Link.of("Abmelden", "https://harbour.example/leave");
  private static final Text LEAVING = Text.of(new Strong(Text.of(LEAVE)));

  @Test
  void aTitleIsCountedInCodePoints() {
    assertThat(titled("x".repeat(79))).containsExactly("/title");
    assertThat(titled("🌊".repeat(79))).containsExactly("/title");
    assertThat(titled("🌊".repeat(78))).isEmpty();
    assertThat(titled("Überblick")).isEmpty();
  }

  static Stream<Block> withoutLink() {
    return Stream.of(
        Paragraph.of("Harbour Relief, Pier 4"),
        Image.of("a.jpg", "Map"),
        new Preformatted("https://harbour.example/leave", null),
        ItemList.of(Item.of("Pier 4")),
        Table.builder().row("Pier", "4").build());
  }

  @ParameterizedTest
  @MethodSource("withoutLink")
  void aFooterWithoutALinkIsTold(Block block) {
    assertThat(leaving(block)).containsExactly("");
  }

  @Test
  void noFooterIsTold() {
    assertThat(leaving()).containsExactly("");
  }

  static Stream<Block> withLink() {
    return Stream.of(
        new Paragraph(LEAVING),
        Image.builder("a.jpg").href("https://harbour.example/leave").build(),
        Image.builder("a.jpg").caption(LEAVING).build(),
        ItemList.of(Item.of("x"), Item.builder().label(LEAVING).build()),
        ItemList.of(Item.builder().label("x").title(LEAVING).build()),
        ItemList.of(Item.builder().label("x").text(LEAVING).build()),
        ItemList.of(Item.builder().text("x").block(new Paragraph(LEAVING)).build()),
        ItemList.of(Item.of(LEAVING), Item.of("x")),
        Table.builder().row(LEAVING).build(),
        Table.builder().columns(List.of(LEAVING)).row("x").build(),
        Table.builder().caption(LEAVING).row("x").build(),
        Quotation.builder(LEAVING).build(),
        Quotation.builder(Text.of("x")).source(LEAVING).build(),
        Section.builder(LEAVING).block(Paragraph.of("x")).build(),
        Section.builder("x").block(new Paragraph(LEAVING)).build());
  }

  @ParameterizedTest
  @MethodSource("withLink")
  void aLinkAnywhereInTheFooterIsEnough(Block block) {
    assertThat(leaving(Paragraph.of("Sie bekommen diesen Brief, weil …"), block)).isEmpty();
  }

  static Stream<Block> faulty() {
    Text run = new Text(List.<Inline>of(StandIn.INLINE));
    return Stream.of(
        StandIn.BLOCK,
        new Paragraph(StandIn.TEXT),
        new Paragraph(run),
        ItemList.of(StandIn.ITEM),
        Table.builder().row(StandIn.TEXT).build());
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void whatWasFaultyMayHaveHeldTheLink(Block block) {
    assertThat(leaving(block)).isEmpty();
    Bulletin all = Bulletin.builder("x", "en").paragraph("x").footer(StandIn.BLOCKS).build();
    assertThat(RuleRun.pointers(new UnsubscribeMissing(), all)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pier.jpg", "images/pier 4.jpg", "/pier.jpg", "../桟橋.jpg"})
  void aRelativePictureIsTold(String address) {
    Bulletin bulletin =
        Bulletin.builder("x", "en")
            .organization(new Organization("Harbour", null, Image.of(address, "Harbour")))
            .block(Image.builder(address).href("about.html").build())
            .build();
    assertThat(RuleRun.pointers(new ImageNotAbsolute(), bulletin))
        .containsExactlyInAnyOrder("/organization/logo/image", "/body/0/image");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://harbour.example/桟橋 4.jpg", "cid:logo@harbour.example"})
  void picturesThatAreFoundAreLeftAlone(String address) {
    Bulletin bulletin = RuleRun.bulletin("ja", Image.of(address, "桟橋"));
    assertThat(RuleRun.pointers(new ImageNotAbsolute(), bulletin)).isEmpty();
    assertThat(RuleRun.pointers(new EmailImageUnsupported(), bulletin)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://harbour.example/map.svg", "karte.SVG?v=2", "map.svgz", "a.svg#layer"})
  void drawingsAreTold(String address) {
    Bulletin bulletin = RuleRun.bulletin("en", Image.of(address, "Map"));
    assertThat(RuleRun.pointers(new EmailImageUnsupported(), bulletin))
        .containsExactly("/body/0/image");
  }

  @ParameterizedTest
  @CsvSource({
    "map.svg, 3-7",
    "' karte.SVGZ?from=a.svg', 6-11",
    "https://maps.svg.example/İ/a.svg#layer, 28-32"
  })
  void whatIsToldOfADrawingIsItsKind(String address, String characters) {
    Bulletin bulletin = RuleRun.bulletin("en", Image.of(address, "Map"));
    assertThat(RuleRun.characters(new EmailImageUnsupported(), bulletin))
        .containsExactly(characters);
  }

  @ParameterizedTest
  @ValueSource(strings = {"map.png?from=map.svg", "carte.svg.jpg", "svg"})
  void otherPicturesAreLeftAlone(String address) {
    Bulletin bulletin = RuleRun.bulletin("fr", Image.of(address, "Carte"));
    assertThat(RuleRun.pointers(new EmailImageUnsupported(), bulletin)).isEmpty();
    Bulletin linked = RuleRun.paragraph("en", Text.of(Link.of("the map", "map.svg")));
    assertThat(RuleRun.pointers(new EmailImageUnsupported(), linked)).isEmpty();
  }

  private static List<String> titled(String title) {
    return RuleRun.pointers(
        new TitleTooLong(), Bulletin.builder(title, "en").paragraph("x").build());
  }

  private static List<String> leaving(Block... footer) {
    Bulletin bulletin =
        Bulletin.builder("x", "en").paragraph(LEAVING).footer(List.of(footer)).build();
    return RuleRun.pointers(new UnsubscribeMissing(), bulletin);
  }
}
