// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.rule.RuleRun;
import dev.bulletin.core.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritingRulesTest {

  @ParameterizedTest
  @CsvSource({
    "en, Bring the the cups back.",
    "en-GB, The the cups are back",
    "en, 'over the\nthe end of a line'",
    "en, go to to",
    "fr, Nous allons à la la maison",
    "de, Wir gehen in in den Wald",
    "es, Vamos a la la plaza",
    "ru, Мы идём в в лес",
    "el, Πάμε στο στο σπίτι",
    "ar, نذهب إلى إلى البيت",
    "en, a well-known well-known boat",
    "en, we don't don't go",
    "en, we don’t don’t go"
  })
  void aWordThatStandsTwiceIsTold(String language, String words) {
    assertThat(found(new RepeatedWord(), language, words)).containsExactly("/body/0");
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'He had had enough, and that that is is another matter: no'",
    "en, Duran Duran sing in Walla Walla",
    "en, 'Holy, holy, holy'",
    "en, very very good",
    "en, 'Row row row your boat'",
    "en, 'the end\n\nend of the day'",
    "en, 10 10 20 20",
    "en, in hall b2 b2 at ten",
    "en, -- -- ' '",
    "en, 東京 東京",
    "en, 'end. End of it'",
    "fr, Nous nous réjouissons et vous vous souvenez",
    "de, 'Kinder, die die Kerzen tragen, singen'",
    "it, piano piano",
    "id, Anak anak bermain",
    "tr, yavaş yavaş",
    "he, יום יום",
    "ja, どんどん どんどん",
    "th, ช้า ช้า",
    "zh, 天天 天天"
  })
  void wordsThatAreRightlyDoubledAreLeftAlone(String language, String words) {
    String left = words.replace(" is is ", " is ");
    assertThat(found(new RepeatedWord(), language, left)).isEmpty();
  }

  @Test
  void theLanguageOfASpanCountsAndCodeDoesNot() {
    Text words = Text.builder().span("anak anak", "id").code("cd cd").build();
    assertThat(RuleRun.pointers(new RepeatedWord(), RuleRun.paragraph("en", words))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The hall  opens", "a\nb   c", "Über  alles", "雨  雪"})
  void spacesInARowAreTold(String words) {
    assertThat(found(new DoubleSpace(), "en", words)).containsExactly("/body/0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"  indented", "Verse\n  indented\n    more", "end  ", "雨\u3000雪", "a b"})
  void indentationIsLeftAlone(String words) {
    assertThat(found(new DoubleSpace(), "en", words)).isEmpty();
    assertThat(pre(new DoubleSpace(), "a  b")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The hall opens. ", "Ligne \nligne", "終わり\u3000", "x\n", "a\u00a0"})
  void whiteSpaceAtTheEndIsTold(String words) {
    assertThat(found(new TrailingSpace(), "en", words)).containsExactly("/body/0");
  }

  @Test
  void whiteSpaceAtTheEndOfLinesAndRichTextsIsTold() {
    Bulletin bulletin =
        Bulletin.builder("News ", "en")
            .paragraph(Text.of(new Plain("a "), new Strong(Text.of("b "))))
            .block(Image.of("a.jpg", "The pier "))
            .build();
    assertThat(RuleRun.pointers(new TrailingSpace(), bulletin))
        .containsExactlyInAnyOrder("/title", "/body/0/text/1", "/body/1/alt");
  }

  @Test
  void runsThatOthersFollowAreLeftAlone() {
    Text words = Text.builder().plain("Zeit: ").strong("heute ").plain("um 9").build();
    assertThat(RuleRun.pointers(new TrailingSpace(), RuleRun.paragraph("de", words))).isEmpty();
    Text code = Text.builder().plain("Tapez ").code("ls ").build();
    assertThat(RuleRun.pointers(new TrailingSpace(), RuleRun.paragraph("fr", code))).isEmpty();
    assertThat(found(new TrailingSpace(), "en", "a\n\nb")).isEmpty();
    assertThat(found(new TrailingSpace(), "en", "a\r\nb")).isEmpty();
    assertThat(pre(new TrailingSpace(), "a \nb ")).isEmpty();
    Table table = Table.builder().row("a", "").build();
    assertThat(RuleRun.pointers(new TrailingSpace(), RuleRun.bulletin("en", table))).isEmpty();
    Bulletin blank = RuleRun.bulletin("en", Image.of("a.jpg", " "));
    assertThat(RuleRun.pointers(new TrailingSpace(), blank)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cafe\u0301", "\u212b", "カ\u3099", "\u1112\u1161\u11ab"})
  void lettersInPartsAreTold(String words) {
    assertThat(found(new NotNfc(), "en", words)).containsExactly("/body/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"café", "ガ 한", "x\u0301", "שָּׁלוֹם", "مُحَمَّد", "\ufa19田", "क्षमा", "ASCII"})
  void whatIsComposedOrMeantIsLeftAlone(String words) {
    assertThat(found(new NotNfc(), "en", words)).isEmpty();
    assertThat(pre(new NotNfc(), "cafe\u0301")).isEmpty();
  }

  @Test
  void marksAreOnlyLookedAtAsFarAsALetterHasThem() {
    String thirty = "\u0301".repeat(30);
    assertThat(found(new NotNfc(), "en", "x" + thirty.substring(1) + "\u0323")).hasSize(1);
    assertThat(found(new NotNfc(), "en", "x" + thirty + "\u0323")).isEmpty();
    assertThat(found(new NotNfc(), "en", "x" + thirty + "\u0323\u0323 cafe\u0301")).hasSize(1);
    assertThat(found(new NotNfc(), "en", "x" + thirty + " x" + thirty)).isEmpty();
    assertThat(found(new NotNfc(), "en", "x" + "\ud834\udd65".repeat(31) + "e\u0301")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"We met the mayor and he...", "Wir trafen... ", "我们..."})
  void whatWasCutOffIsTold(String words) {
    assertThat(found(new TruncatedText(), "en", words)).containsExactly("/body/0");
    Bulletin title = Bulletin.builder(words, "en").paragraph("x").build();
    assertThat(RuleRun.pointers(new TruncatedText(), title)).containsExactly("/title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wait... there is more.", "thé, café, etc...", "Und dann …", "1 ...."})
  void dotsOfAWriterAreLeftAlone(String words) {
    assertThat(found(new TruncatedText(), "fr", words)).isEmpty();
    Bulletin cell = RuleRun.bulletin("en", Table.builder().row("and so on...").build());
    assertThat(RuleRun.pointers(new TruncatedText(), cell)).isEmpty();
  }

  @Test
  void aParagraphIsCountedInCodePoints() {
    ParagraphTooLong rule = new ParagraphTooLong();
    assertThat(found(rule, "en", "x".repeat(1_501))).containsExactly("/body/0");
    assertThat(found(rule, "en", "🌊".repeat(1_501))).containsExactly("/body/0");
    assertThat(found(rule, "en", "🌊".repeat(1_500))).isEmpty();
    assertThat(found(rule, "zh", "雨".repeat(1_500))).isEmpty();
    assertThat(pre(rule, "x".repeat(2_000))).isEmpty();
  }

  private static List<String> found(Rule rule, String language, String words) {
    return RuleRun.pointers(rule, RuleRun.paragraph(language, words));
  }

  private static List<String> pre(Rule rule, String value) {
    return RuleRun.pointers(rule, RuleRun.bulletin("en", new Preformatted(value, null)));
  }
}
