// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Section;
import dev.bulletin.core.Table;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.RuleRun;
import dev.bulletin.core.internal.rule.StandIn;
import dev.bulletin.core.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureAdviceTest {

  private static final String LONG =
      "The harbour office is closed from Monday to Friday while the roof is mended.";

  @Test
  void headingsOfTheSameWordsSideBySideAreTold() {
    Bulletin bulletin =
        RuleRun.bulletin(
            "en", section("East Coast"), section("West Coast"), section("east  coast."));
    assertThat(RuleRun.pointers(new HeadingDuplicate(), bulletin))
        .containsExactly("/body/2/heading");
  }

  @Test
  void headingsUnderDifferentParentsAreLeftAlone() {
    Section first = Section.builder("Nord").block(section("Termine")).build();
    Section second = Section.builder("Süd").block(section("Termine")).build();
    assertThat(RuleRun.pointers(new HeadingDuplicate(), RuleRun.bulletin("de", first, second)))
        .isEmpty();
    assertThat(
            RuleRun.pointers(
                new HeadingDuplicate(), RuleRun.bulletin("zh", section("东"), section("西"))))
        .isEmpty();
    Section faulty = Section.builder(StandIn.TEXT).paragraph("x").build();
    assertThat(RuleRun.pointers(new HeadingDuplicate(), RuleRun.bulletin("en", faulty, faulty)))
        .isEmpty();
  }

  @Test
  void headingsAreCountedInCodePoints() {
    assertThat(headings(new HeadingTooLong(), "x".repeat(121))).containsExactly("/body/0/heading");
    assertThat(headings(new HeadingTooLong(), "x".repeat(120))).isEmpty();
    assertThat(headings(new HeadingTooLong(), "🌊".repeat(120))).isEmpty();
    assertThat(headings(new HeadingTooLong(), "海".repeat(121))).containsExactly("/body/0/heading");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "East Coast:",
        "Côte est\u202f:",
        "东海岸：",
        "Ostküste: ",
        "Prières\u00a0:",
        "Who\t:",
        ":",
        "Ո՞վ։",
        "ማን፡",
        "a﹕",
        "Who: \u2028"
      })
  void colonsAtTheEndOfHeadingsAndLabelsAreTold(String words) {
    assertThat(headings(new HeadingEndsWithColon(), words)).containsExactly("/body/0/heading");
    assertThat(labels(words)).containsExactly("/body/0/items/0/label");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "East Coast",
        "Psalm 46:1",
        "Zeit: jetzt",
        "Wer? Wir!",
        "时间：现在",
        "",
        " ",
        "Who;",
        "Who\u200b"
      })
  void colonsElsewhereAreLeftAlone(String words) {
    assertThat(headings(new HeadingEndsWithColon(), words)).isEmpty();
    assertThat(labels(words)).isEmpty();
  }

  @Test
  void longItemsAndParagraphsThatStandTwiceAreTold() {
    Bulletin items =
        RuleRun.bulletin("en", ItemList.of(Item.of(LONG), Item.of("Bring boots."), Item.of(LONG)));
    assertThat(RuleRun.pointers(new ItemDuplicate(), items)).containsExactly("/body/0/items/2");
    Bulletin nested =
        RuleRun.bulletin("en", Section.builder("A").paragraph(LONG).paragraph(LONG).build());
    assertThat(RuleRun.pointers(new ParagraphDuplicate(), nested))
        .containsExactly("/body/0/body/1");
  }

  @Test
  void wordsCountFromFortyLettersOn() {
    String forty = "a".repeat(20) + " " + "b".repeat(20) + " 2026!";
    String fewer = "a".repeat(20) + " " + "b".repeat(19) + " 2026!";
    assertThat(paragraphs("en", forty, forty)).containsExactly("/body/1");
    assertThat(paragraphs("en", fewer, fewer)).isEmpty();
    assertThat(paragraphs("zh", "海".repeat(40), "海".repeat(40))).containsExactly("/body/1");
    assertThat(paragraphs("und", "𐌰".repeat(20), "𐌰".repeat(20))).isEmpty();
    assertThat(paragraphs("und", "𐌰".repeat(40), "𐌰".repeat(40))).containsExactly("/body/1");
  }

  @Test
  void anItemMayRepeatInItsTitleOrItsText() {
    Item titled = Item.builder().title(LONG).text("Bring boots.").build();
    Item explained = Item.builder().title("Bring boots.").text(LONG).build();
    for (Item item : List.of(titled, explained)) {
      Bulletin bulletin = RuleRun.bulletin("en", ItemList.of(item, Item.of("Rain."), item));
      assertThat(RuleRun.pointers(new ItemDuplicate(), bulletin))
          .containsExactly("/body/0/items/2");
      assertThat(RuleRun.arguments(new ItemDuplicate(), bulletin, null))
          .containsExactly(MessageArgument.value(LONG));
    }
    Bulletin different = RuleRun.bulletin("en", ItemList.of(titled, explained));
    assertThat(RuleRun.pointers(new ItemDuplicate(), different)).isEmpty();
    Bulletin two = RuleRun.bulletin("en", ItemList.of(titled, titled));
    assertThat(RuleRun.pointers(new ItemDuplicate(), two)).containsExactly("/body/0/items/1");
  }

  /** The second of an item counts, whether it was the first of its words or came later. */
  @Test
  void itemsOfTheSameWordsAreComparedAsWholes() {
    Item here = Item.builder().text(LONG).where("Pier 4").build();
    Item there = Item.builder().text(LONG).where("Quay").build();
    Bulletin bulletin =
        RuleRun.bulletin("en", ItemList.of(here, there, there, Item.of(LONG), here));
    assertThat(RuleRun.pointers(new ItemDuplicate(), bulletin))
        .containsExactly("/body/0/items/2", "/body/0/items/4");
  }

  /** So many that the marks of some of them are the same by chance. */
  @Test
  void amongThousandParagraphsTheOneThatStandsTwiceIsTold() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 999; i++) {
      blocks.add(Paragraph.of((char) ('a' + i % 26) + LONG + "x".repeat(i / 26)));
    }
    blocks.add(blocks.get(500));
    Bulletin bulletin = RuleRun.bulletin("en", blocks.toArray(Block[]::new));
    assertThat(RuleRun.pointers(new ParagraphDuplicate(), bulletin)).containsExactly("/body/999");
  }

  @Test
  void refrainsShortWordsAndOtherParentsAreLeftAlone() {
    String refrain =
        "Harbour bells are ringing, ringing over sea,\n"
            + "Harbour bells are ringing, ringing home to me.";
    assertThat(paragraphs("en", refrain, refrain)).isEmpty();
    assertThat(paragraphs("de", "Amen, wir kommen.", "Amen, wir kommen.")).isEmpty();
    Bulletin apart =
        RuleRun.bulletin(
            "fr",
            Section.builder("A").paragraph(LONG).build(),
            Section.builder("B").paragraph(LONG).build());
    assertThat(RuleRun.pointers(new ParagraphDuplicate(), apart)).isEmpty();
    Item monday = Item.builder().label("Montag").text(LONG).build();
    Item tuesday = Item.builder().label("Dienstag").text(LONG).build();
    assertThat(
            RuleRun.pointers(
                new ItemDuplicate(), RuleRun.bulletin("de", ItemList.of(monday, tuesday))))
        .isEmpty();
    Bulletin standIns =
        RuleRun.bulletin(
            "en", ItemList.of(StandIn.ITEM, StandIn.ITEM), StandIn.BLOCK, StandIn.BLOCK);
    assertThat(RuleRun.pointers(new ItemDuplicate(), standIns)).isEmpty();
    assertThat(RuleRun.pointers(new ParagraphDuplicate(), standIns)).isEmpty();
  }

  @Test
  void tablesWithoutColumnsAreTold() {
    Table bare = Table.builder().row("Sunday", "10:00").build();
    assertThat(RuleRun.pointers(new TableWithoutColumns(), RuleRun.bulletin("en", bare)))
        .containsExactly("/body/0");
    Table headed = Table.builder().columns("Tag", "Zeit").row("Sonntag", "10 Uhr").build();
    Table faulty = Table.builder().columns(StandIn.CELLS).row("日", "时").build();
    assertThat(RuleRun.pointers(new TableWithoutColumns(), RuleRun.bulletin("de", headed, faulty)))
        .isEmpty();
  }

  private static Block section(String heading) {
    return Section.builder(heading).paragraph("Two offices share one boat.").build();
  }

  private static List<String> headings(Rule rule, String heading) {
    return RuleRun.pointers(rule, RuleRun.bulletin("en", section(heading)));
  }

  private static List<String> labels(String label) {
    ItemList list = ItemList.of(Item.builder().label(label).text("Ana Reyes").build());
    return RuleRun.pointers(new LabelEndsWithColon(), RuleRun.bulletin("en", list));
  }

  private static List<String> paragraphs(String language, String first, String second) {
    Bulletin bulletin =
        Bulletin.builder("Harbour news", language).paragraph(first).paragraph(second).build();
    return RuleRun.pointers(new ParagraphDuplicate(), bulletin);
  }
}
