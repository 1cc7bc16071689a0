// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import dev.bulletin.core.AlertSeverity;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  static Stream<String> availableTags() {
    return Arrays.stream(ULocale.getAvailableLocales()).map(ULocale::toLanguageTag);
  }

  @Test
  void writesEveryLanguageInTheDirectionThatIcuKnows() {
    assertThat(availableTags())
        .hasSizeGreaterThan(500)
        .allSatisfy(
            tag ->
                assertThat(Language.of(tag).rightToLeft())
                    .as(tag)
                    .isEqualTo(ULocale.forLanguageTag(tag).isRightToLeft()));
  }

  @Test
  void writesEveryTwoLetterLanguageInTheDirectionThatIcuKnows() {
    Stream<String> tags =
        IntStream.range('a', 'z' + 1)
            .boxed()
            .flatMap(
                a -> IntStream.range('a', 'z' + 1).mapToObj(b -> "" + (char) (int) a + (char) b));

    assertThat(tags)
        .allSatisfy(
            tag ->
                assertThat(Language.of(tag).rightToLeft())
                    .as(tag)
                    .isEqualTo(ULocale.forLanguageTag(tag).isRightToLeft()));
  }

  @ParameterizedTest
  @CsvSource({
    "az-Arab, true",
    "ar-Latn, false",
    "pa-PK, true",
    "pa-IN, false",
    "ur-Latn-PK, false",
    "zh-Hant, false",
    "en-Hebr, true",
    "ckb, true",
    "ff-Adlm, true",
    "uz-AF, true",
    "ku, false",
    "x-private, false",
    "'', false"
  })
  void followsTheScriptOfTheTag(String tag, boolean rightToLeft) {
    assertThat(Language.of(tag).rightToLeft()).isEqualTo(rightToLeft);
    assertThat(Language.of(tag).direction()).isEqualTo(rightToLeft ? "rtl" : "ltr");
  }

  static Stream<String> languagesWithQuotes() {
    return Stream.of(
        "am",
        "ar",
        "ast",
        "be",
        "bg",
        "br",
        "bs",
        "ca",
        "cs",
        "da",
        "de",
        "de-CH",
        "dsb",
        "el",
        "en",
        "en-US",
        "es",
        "es-MX",
        "et",
        "eu",
        "fa",
        "ff",
        "fi",
        "fur",
        "gl",
        "he",
        "hi",
        "hr",
        "hsb",
        "hu",
        "hy",
        "ia",
        "id",
        "is",
        "it",
        "ja",
        "ka",
        "kab",
        "kk",
        "ko",
        "ksh",
        "ky",
        "lb",
        "lt",
        "lv",
        "mg",
        "mk",
        "mzn",
        "nb",
        "nds",
        "nl",
        "nn",
        "no",
        "oc",
        "os",
        "pl",
        "pt",
        "pt-BR",
        "rm",
        "rn",
        "ro",
        "ru",
        "sah",
        "sc",
        "se",
        "sg",
        "sk",
        "sl",
        "sn",
        "sq",
        "sr",
        "sv",
        "sw",
        "syr",
        "szl",
        "th",
        "ti",
        "tr",
        "ug",
        "uk",
        "ur",
        "vi",
        "wae",
        "yi",
        "yue",
        "zh",
        "zh-Hant",
        "zh-TW",
        "zh-HK",
        "zh-Hans-HK");
  }

  @ParameterizedTest
  @MethodSource("languagesWithQuotes")
  void quotesAsCldrDoes(String tag) {
    LocaleData cldr = LocaleData.getInstance(ULocale.forLanguageTag(tag));
    Typography typography = Language.of(tag).typography();

    assertThat(typography.openQuote()).isEqualTo(cldr.getDelimiter(LocaleData.QUOTATION_START));
    assertThat(typography.closeQuote()).isEqualTo(cldr.getDelimiter(LocaleData.QUOTATION_END));
  }

  @Test
  void setsThinSpacesInsideFrenchQuotationMarks() {
    assertThat(Language.of("fr-CA").typography().openQuote()).isEqualTo("«\u202f");
    assertThat(Language.of("fr-CA").typography().closeQuote()).isEqualTo("\u202f»");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|': '|', '|'— '",
        "fr|'\u00a0: '|', '|'— '",
        "zh|：|，|——",
        "ja|：|、|——",
        "ar|': '|'، '|'— '",
        "fa|': '|'، '|'— '",
        "he|': '|', '|'— '",
        "ko|': '|', '|'— '"
      })
  void punctuatesByLanguage(String tag, String colon, String comma, String attribution) {
    Typography typography = Language.of(tag).typography();

    assertThat(typography.colon()).isEqualTo(colon);
    assertThat(typography.comma()).isEqualTo(comma);
    assertThat(typography.attribution()).isEqualTo(attribution);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Severity, Expires, Image, Severe",
    "fr-CA, Gravité, Expire, Image, Grave",
    "es, Gravedad, Vence, Imagen, Grave",
    "de-AT, Schweregrad, Gültig bis, Bild, Schwer",
    "zh, Severity, Expires, Image, Severe"
  })
  void hasWordsOfItsOwnInFourLanguages(
      String tag, String severity, String expires, String image, String value) {
    Words words = Language.of(tag).words();

    assertThat(words.severity()).isEqualTo(severity);
    assertThat(words.expires()).isEqualTo(expires);
    assertThat(words.image()).isEqualTo(image);
    assertThat(words.severity(AlertSeverity.SEVERE)).isEqualTo(value);
    assertThat(words.areIn(tag)).isEqualTo(!tag.equals("zh"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "de"})
  void hasAWordForEachSeverity(String tag) {
    assertThat(Arrays.stream(AlertSeverity.values()).map(Language.of(tag).words()::severity))
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Let us”",
        "\"Let us\"",
        "« Bonjour »",
        "「你好」",
        "  “Let us”. ",
        "‘Let us’",
        "'Let us'",
        "“Come,” he said.",
        "He said “come”.",
        "„Komm“",
        "『你好』。"
      })
  void seesTheMarksThatTheAuthorTyped(String words) {
    assertThat(QuotationMarks.typedIn(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Let us",
        "",
        " ",
        ".",
        "’Tis the sailors",
        "The sailors’",
        "Say “no” to rain",
        "5' tall"
      })
  void addsMarksElsewhere(String words) {
    assertThat(QuotationMarks.typedIn(words)).isFalse();
  }
}
