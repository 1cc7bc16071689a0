// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Section;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.rule.RuleRun;
import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentScriptTest {

  private static final Text HEBREW = Text.of(hebrew(30));
  private static final Paragraph PARAGRAPH = new Paragraph(HEBREW);

  private static String hebrew(int letters) {
    return "ש".repeat(letters);
  }

  static Stream<Block> places() {
    return Stream.of(
        PARAGRAPH,
        new Paragraph(Text.of(new Strong(HEBREW))),
        Section.builder(HEBREW).paragraph("1").build(),
        Section.builder("1").block(PARAGRAPH).build(),
        ItemList.of(Item.builder().title(HEBREW).build()),
        ItemList.of(Item.of(HEBREW)),
        ItemList.of(Item.builder().text("1").block(PARAGRAPH).build()));
  }

  @ParameterizedTest
  @MethodSource("places")
  void thirtyLettersTellWhereverTheyStand(Block block) {
    assertThat(foreign(block)).isEqualTo(UnicodeScript.HEBREW);
    assertThat(DocumentScript.foreign(titled(hebrew(30), "en", Paragraph.of("1"))))
        .isEqualTo(UnicodeScript.HEBREW);
    assertThat(DocumentScript.foreign(titled("1", "he", block))).isNull();
  }

  static Stream<Block> placesOfTheirOwnLanguage() {
    return Stream.of(
        Section.builder(HEBREW).language("he").block(PARAGRAPH).build(),
        ItemList.of(Item.builder().title(HEBREW).text(HEBREW).language("he").build()),
        new Paragraph(Text.of(new Span(HEBREW, "he"))),
        Paragraph.of(hebrew(29)));
  }

  @ParameterizedTest
  @MethodSource("placesOfTheirOwnLanguage")
  void partsOfTheirOwnLanguageAndFewLettersDoNotCount(Block block) {
    assertThat(foreign(block)).isNull();
  }

  @Test
  void mostLettersDecide() {
    assertThat(foreign(Paragraph.of("a".repeat(20) + hebrew(20)))).isNull();
    assertThat(foreign(Paragraph.of("z".repeat(20) + hebrew(21)))).isEqualTo(UnicodeScript.HEBREW);
    assertThat(foreign(Paragraph.of("A".repeat(20) + hebrew(10)))).isNull();
    assertThat(foreign(Paragraph.of("Z".repeat(16)), Paragraph.of(hebrew(15)))).isNull();
  }

  @Test
  void onlyLettersCount() {
    assertThat(foreign(Paragraph.of("0123456789@[`{".repeat(10) + hebrew(30))))
        .isEqualTo(UnicodeScript.HEBREW);
    assertThat(foreign(Paragraph.of("0123456789@[`{".repeat(10) + hebrew(29)))).isNull();
    assertThat(foreign(Paragraph.of(hebrew(30) + "1".repeat(100)))).isEqualTo(UnicodeScript.HEBREW);
  }

  @Test
  void theFirstFourHundredLettersDecide() {
    assertThat(foreign(Paragraph.of("a".repeat(200)), Paragraph.of(hebrew(1_000)))).isNull();
    assertThat(foreign(Paragraph.of("a".repeat(199)), Paragraph.of(hebrew(1_000))))
        .isEqualTo(UnicodeScript.HEBREW);
    assertThat(foreign(Paragraph.of("a".repeat(199) + hebrew(1_000))))
        .isEqualTo(UnicodeScript.HEBREW);
    assertThat(foreign(Paragraph.of(hebrew(400)), Paragraph.of("a".repeat(1_000))))
        .isEqualTo(UnicodeScript.HEBREW);
    assertThat(foreign(Paragraph.of(hebrew(201) + " " + "a".repeat(1_000))))
        .isEqualTo(UnicodeScript.HEBREW);
    assertThat(foreign(Paragraph.of(hebrew(201)), Paragraph.of("a".repeat(1_000))))
        .isEqualTo(UnicodeScript.HEBREW);
    assertThat(foreign(items(Item.of(hebrew(400)), Item.of("a".repeat(1_000)))))
        .isEqualTo(UnicodeScript.HEBREW);
  }

  /** Beside a count letter by letter, of pieces that begin and end anywhere among eight. */
  @Test
  void lettersCountAlikeWhereverTheyStand() {
    List<String> pieces =
        List.of("a", "?", "é", "ש", "’", "я", "🚢", "𐐀", "\ud800", " ", "abcdefgh", "שלוםשלום");
    Random random = new Random(6);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder words = new StringBuilder();
      for (int j = random.nextInt(60); j >= 0; j--) {
        words.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertThat(foreign(Paragraph.of(words.toString())))
          .as("%s", words)
          .isEqualTo(countedThrough(words.toString()));
    }
  }

  private static UnicodeScript countedThrough(String words) {
    List<UnicodeScript> scripts =
        words
            .codePoints()
            .filter(Character::isLetter)
            .limit(400)
            .mapToObj(UnicodeScript::of)
            .toList();
    return scripts.stream()
        .filter(script -> script != UnicodeScript.LATIN && scripts.size() >= 30)
        .filter(script -> 2 * Collections.frequency(scripts, script) > scripts.size())
        .findFirst()
        .orElse(null);
  }

  private static Block items(Item... items) {
    return ItemList.of(items);
  }

  private static UnicodeScript foreign(Block... blocks) {
    return DocumentScript.foreign(titled("1", "en", blocks));
  }

  private static Bulletin titled(String title, String language, Block... blocks) {
    return RuleRun.bulletin(language).toBuilder().title(title).body(List.of(blocks)).build();
  }
}
