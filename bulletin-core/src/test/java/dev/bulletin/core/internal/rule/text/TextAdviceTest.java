// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Code;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Section;
import dev.bulletin.core.Span;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.rule.RuleRun;
import dev.bulletin.core.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAdviceTest {

  private static final String ARABIC =
      "يفتح المركز الصحي أبوابه كل يوم أحد من الصباح حتى المساء ويستقبل الجميع";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear [NAME], come.", "[write your text here]", "Call [FIRST NAME] at [PHONE].",
            "See <DOI>.", "TODO",
        "TODO: ask Ana", "Ask <the treasurer> for it.", "Chère [VOTRE VILLE],", "[insérer le lieu]",
            "Am [DATUM]",
        "Hola [NOMBRE]", "[EVENT_DATE]"
      })
  void gapsAreTold(String words) {
    assertThat(found(new PlaceholderLikely(), "en", words)).containsExactly("/body/0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The minutes [PDF] are out.",
        "en | A List<T> or Map<K, V> holds them.",
        "en | God loves [your] heart.",
        "en | [BBC] [SOLD OUT] [UPDATE]",
        "es | TODO: el mundo canta.",
        "pt | TODO",
        "gl | TODO: festa",
        "en | The TODO list of the garden",
        "en | a < b and b > c",
        "de | Siehe [1] und [ISO 8601].",
        "fr | Il a dit [sic] « non »",
        "en | See [NAME](https://harbour.example)",
      })
  void bracketsOfOtherSortsAreLeftAlone(String language, String words) {
    assertThat(found(new PlaceholderLikely(), language, words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Room TBD",
        "Room (TBC).",
        "Speaker to be announced",
        "Venue: To be confirmed.",
        "Lieu à confirmer",
        "Hora por confirmar.",
        "Der Ort wird noch bekannt gegeben.",
        "地点待定",
        "TBA"
      })
  void whatIsUndecidedIsTold(String words) {
    assertThat(found(new Undecided(), "en", words)).containsExactly("/body/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The winner is to be announced on Sunday.",
        "TBC Bank gave the boat.",
        "The TBDs of old",
        "Nous avons à confirmer la date.",
        "Wird noch bekannt gegeben werden müssen",
        "tbd.example",
        "TB clinic"
      })
  void whatWillBeDecidedIsLeftAlone(String words) {
    assertThat(found(new Undecided(), "en", words)).isEmpty();
  }

  @Test
  void foreignLineEndingsAreToldOnceAString() {
    assertThat(found(new LineEndingForeign(), "en", "a\r\nb\r\nc\td")).containsExactly("/body/0");
    assertThat(found(new LineEndingForeign(), "ja", "一\t二")).containsExactly("/body/0");
    assertThat(found(new LineEndingForeign(), "en", "a\nb")).isEmpty();
    assertThat(found(new LineEndingForeign(), "fr", "un\u00a0deux")).isEmpty();
    Preformatted lines = Preformatted.of("a\tb\r\n");
    assertThat(RuleRun.pointers(new LineEndingForeign(), RuleRun.bulletin("en", lines))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is **open** now",
        "这是**重点**内容",
        "See [news](https://harbour.example)",
        "Rice&nbsp;and oil",
        "caf&#233;",
        "a <!-- note --> b",
        "Dear friends,=20\nthank you",
        "Caf&eacute;"
      })
  void markupOfOtherFormatsIsTold(String words) {
    assertThat(found(new LeftoverMarkup(), "en", words)).containsExactly("/body/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2**3 is 8 and 3**2 is 9", "AT&T; and R&D;", "a ** b ** c",
            "List [1] (https://harbour.example)", "5 * 3 * 2",
        "We had n=20", "Notes*, tables**, sources***", "<3 and -->", "Grüße & Küsse; bis bald",
            "snake_case_name"
      })
  void proseThatLooksALittleLikeItIsLeftAlone(String words) {
    assertThat(found(new LeftoverMarkup(), "de", words)).isEmpty();
  }

  @Test
  void nothingIsToldInsideOfCode() {
    Text code = Text.of(new Plain("Write "), new Code("**bold** [NAME] TBD &nbsp;"));
    for (Rule rule : List.of(new LeftoverMarkup(), new PlaceholderLikely(), new Undecided())) {
      assertThat(RuleRun.pointers(rule, RuleRun.paragraph("en", code))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "har\u200bbour",
        "co\u00adoperate",
        "\ufeffRice",
        "a\u2060b",
        "ab\u200dcd",
        "rice \u200d",
        "rice\u200d!",
        "rice\u200d",
        "\u200drice",
        "7\u200cx",
        "a\u2061b",
        "a\u2064b",
        "a\ufff9b",
        "a\ufffbb"
      })
  void charactersThatNobodySeesAreTold(String words) {
    assertThat(found(new InvisibleCharacter(), "en", words)).containsExactly("/body/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "👩‍🚒 and 🏳️‍🌈",
        "می‌خواهم",
        "क्‍ष",
        "ภาษา\u200bไทย",
        "שלום\u200f!",
        "ශ්‍රී",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "က္\u200bမ",
        "a\u200dक",
        "क\u200da",
        "a\u2065b",
        "a\ufff8b",
        "a\ufffcb"
      })
  void joinersAndMarksThatScriptsNeedAreLeftAlone(String words) {
    assertThat(found(new InvisibleCharacter(), "en", words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The clinicâ€™s doors",
        "CafÃ© au lait",
        "â€œRiceâ€\u009d",
        "5 â‚¬",
        "Ð¼Ð¸Ñ€",
        "GrÃ¼ÃŸe",
        "RiceÂ\u00a0and oil"
      })
  void textReadInAWrongEncodingIsTold(String words) {
    assertThat(found(new Mojibake(), "en", words)).containsExactly("/body/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Café, naïve, Ångström",
        "São João, MAÇÃ”",
        "ÂNGELA « à » côté",
        "el año “ESPAÑA”",
        "Ðuro và Đà Nẵng",
        "Trần Âu"
      })
  void lettersWithMarksAreLeftAlone(String words) {
    assertThat(found(new Mojibake(), "pt", words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The \u0441linic is open", "p\u0430ypal", "В\u0435рa", "\u0410pple"})
  void wordsOfTwoScriptsThatLookAlikeAreTold(String words) {
    assertThat(found(new MixedScriptWord(), "en", words)).containsExactly("/body/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IT-отдел и web-сайт",
        "DVDшный",
        "СССР и USA",
        "Москва Moscow",
        "α-helix",
        "Tシャツ",
        "3D-печать"
      })
  void wordsOfOneScriptEachAreLeftAlone(String words) {
    assertThat(found(new MixedScriptWord(), "ru", words)).isEmpty();
  }

  @Test
  void aLanguageOfAnotherScriptIsTold() {
    assertThat(found(new LanguageScriptMismatch(), "en", ARABIC)).containsExactly("/language");
    assertThat(
            found(
                new LanguageScriptMismatch(),
                "he",
                "The clinic opens its doors on every Sunday of the month"))
        .containsExactly("/language");
    assertThat(
            found(
                new LanguageScriptMismatch(),
                "zh-Latn",
                "医院每个星期日从早到晚开门，欢迎岛上所有的居民前来就诊，请带上身份证件和以前的病历"))
        .containsExactly("/language");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | " + ARABIC,
        "sr | Клиника је отворена сваке недеље од јутра до вечери",
        "sr-Latn | Klinika je otvorena svake nedelje od jutra do večeri",
        "ja | クリニックは毎週日曜日の朝から夕方まで開いていますので、どうぞお越しください",
        "en | مركز",
        "qaa | " + ARABIC,
      })
  void aLanguageOfTheScriptIsLeftAlone(String language, String words) {
    assertThat(found(new LanguageScriptMismatch(), language, words)).isEmpty();
    Text span = Text.of(new Plain("Notice: "), Span.of(ARABIC, "ar"));
    assertThat(RuleRun.pointers(new LanguageScriptMismatch(), RuleRun.paragraph("en", span)))
        .isEmpty();
  }

  @Test
  void longRunsAgainstTheDirectionAreTold() {
    String english =
        "The notice that hangs at the gate of the harbour clinic says the following to all who"
            + " come: ";
    assertThat(found(new MixedDirection(), "en", english + ARABIC)).containsExactly("/body/0");
    assertThat(
            found(
                new MixedDirection(),
                "ar",
                (ARABIC + " ").repeat(3)
                    + " the harbour clinic of the partner offices on the east coast of the island"))
        .containsExactly("/body/0");
  }

  @Test
  void shortRunsSpansAndAddressesAreLeftAlone() {
    assertThat(found(new MixedDirection(), "en", "The word مركز means centre")).isEmpty();
    assertThat(
            found(
                new MixedDirection(),
                "ar",
                ARABIC
                    + " https://harbour.example/the-harbour-clinic-of-the-partner-offices-on-the-east-coast"))
        .isEmpty();
    Text span = Text.of(new Plain("The notice says: "), Span.of(ARABIC, "ar"));
    assertThat(RuleRun.pointers(new MixedDirection(), RuleRun.paragraph("en", span))).isEmpty();
    assertThat(
            found(
                new MixedDirection(), "zh", "医院每个星期日从早到晚开门，欢迎岛上所有的居民前来就诊，请带上身份证件和以前的病历，谢谢大家的支持与理解"))
        .isEmpty();
    assertThat(found(new MixedDirection(), "en", ARABIC))
        .as("told of the language already")
        .isEmpty();
  }

  @Test
  void sentencesInCapitalsAreTold() {
    assertThat(found(new AllCapitals(), "en", "ALL VOLUNTEERS MEET AT THE PIER"))
        .containsExactly("/body/0");
    assertThat(found(new AllCapitals(), "ru", "ВСЕ ДОБРОВОЛЬЦЫ ВСТРЕЧАЮТСЯ НА ПРИЧАЛЕ"))
        .containsExactly("/body/0");
    Section section = Section.builder("WICHTIGE NACHRICHT FÜR ALLE").paragraph("Ja.").build();
    assertThat(RuleRun.pointers(new AllCapitals(), RuleRun.bulletin("de", section)))
        .containsExactly("/body/0/heading");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All volunteers meet",
        "UNESCO, WHO, FAO, ILO",
        "NO SMOKING",
        "12 000 € + 4 %",
        "医院每个星期日开门 请 来 吧",
        "מרכז הבריאות פתוח כל יום",
        "ISO 8601, RFC 5646, BCP 47",
        "CASA GRANDE"
      })
  void namesNumbersAndScriptsWithoutCaseAreLeftAlone(String words) {
    assertThat(found(new AllCapitals(), "en", words)).isEmpty();
  }

  private static List<String> found(Rule rule, String language, String words) {
    return RuleRun.pointers(rule, RuleRun.paragraph(language, words));
  }
}
