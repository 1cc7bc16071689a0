// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.When;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  private static String show(String tag, When when) {
    return Language.of(tag).dates().format(when);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|8 January 2026",
        "en-US|January 8, 2026",
        "fr|8 janvier 2026",
        "es|8 de enero de 2026",
        "de|8. Januar 2026",
        "zh|2026年1月8日",
        "ja|2026年1月8日",
        "ko|2026년 1월 8일",
        "he|8 בינואר 2026",
        "ar|٨ يناير ٢٠٢٦",
        "ar-u-nu-latn|8 يناير 2026",
        "fa|۸ ژانویهٔ ۲۰۲۶",
        "th|8 มกราคม 2569",
        "th-u-ca-gregory|8 มกราคม ค.ศ. 2026",
        "fi|8. tammikuuta 2026",
        "hu|2026. január 8.",
        "hi|8 जनवरी 2026",
        "pt-BR|8 de janeiro de 2026",
        "en-u-ca-nonsense|8 January 2026",
        "not a tag|2026"
      })
  void writesADateAsItsLanguageDoes(String tag, String expected) {
    assertThat(show(tag, When.of("2026-01-08"))).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|January 2026", "en-US|January 2026", "fr|janvier 2026", "es|enero de 2026",
            "de|Januar 2026", "zh|2026年1月",
        "ko|2026년 1월", "he|ינואר 2026", "ar|يناير ٢٠٢٦", "cs|leden 2026", "pl|styczeń 2026",
            "hu|2026. január",
        "th|มกราคม 2569", "lv|2026. gada janvāris"
      })
  void writesAMonth(String tag, String expected) {
    assertThat(show(tag, When.of("2026-01"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"en, 2026", "de, 2026", "zh, 2026年", "ar, ٢٠٢٦", "hu, 2026", "th, 2569", "ru, 2026"})
  void writesAYear(String tag, String expected) {
    assertThat(show(tag, When.of("2026"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|11 January 2026, 15:00",
        "en-US|January 11, 2026, 3:00\u202fPM",
        "fr|11 janvier 2026, 15:00",
        "de|11. Januar 2026, 15:00",
        "zh|2026年1月11日 15:00",
        "ja|2026年1月11日 15:00",
        "ar|١١ يناير ٢٠٢٦، ٣:٠٠\u202fم",
        "fi|11. tammikuuta 2026, 15.00",
        "he|11 בינואר 2026, 15:00"
      })
  void writesATimeWithoutItsOffset(String tag, String expected) {
    assertThat(show(tag, When.of("2026-01-11T15:00+08:00"))).isEqualTo(expected);
    assertThat(show(tag, When.of("2026-01-11T15:00Z"))).isEqualTo(expected);
    assertThat(show(tag, When.of("2026-01-11T15:00"))).isEqualTo(expected);
  }

  @Test
  void writesSecondsOnlyWhereThereAreSome() {
    assertThat(show("en", When.of("2026-01-11T15:00:00"))).isEqualTo("11 January 2026, 15:00");
    assertThat(show("en", When.of("2026-01-11T15:00:30"))).isEqualTo("11 January 2026, 15:00:30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|8–10 January 2026", "en-US|January 8–10, 2026", "fr|8–10 janvier 2026",
            "de|8.–10. Januar 2026",
        "es|8–10 de enero de 2026", "zh|2026年1月8日–10日", "hu|2026. január 8.–10.",
            "ar|٨–١٠ يناير ٢٠٢٦"
      })
  void saysAMonthOnceInARangeOfDays(String tag, String expected) {
    assertThat(show(tag, When.between("2026-01-08", "2026-01-10"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|31 January – 2 February 2026",
        "en-US|January 31 – February 2, 2026",
        "de|31. Januar – 2. Februar 2026",
        "es|31 de enero – 2 de febrero de 2026",
        "zh|2026年1月31日 – 2月2日"
      })
  void saysAYearOnceInARangeOfMonths(String tag, String expected) {
    assertThat(show(tag, When.between("2026-01-31", "2026-02-02"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-12-30|2026-01-02|30 December 2025 – 2 January 2026",
        "2026-01|2026-03|January–March 2026",
        "2025-12|2026-01|December 2025 – January 2026",
        "2025|2026|2025–2026",
        "2026-01-08|2026-01-08|8 January 2026",
        "2026-01-11T15:00|2026-01-11T17:00|11 January 2026, 15:00–17:00",
        "2026-01-11T15:00|2026-01-12T10:00|11 January 2026, 15:00 – 12 January 2026, 10:00",
        "2026-01-11|2026-01-11T17:00|11 January 2026 – 11 January 2026, 17:00",
        "2026|2026|2026"
      })
  void writesEachRangeAsShortAsItCan(String start, String end, String expected) {
    assertThat(show("en", When.between(start, end))).isEqualTo(expected);
  }

  @Test
  void setsSpacesRoundADashBetweenTimesWithSpaces() {
    assertThat(show("en-US", When.between("2026-01-11T11:00", "2026-01-11T13:00")))
        .isEqualTo("January 11, 2026, 11:00\u202fAM – 1:00\u202fPM");
  }

  @Test
  void showsWhatDoesNotExistAsWritten() {
    assertThat(show("en", When.of("2026-02-30"))).isEqualTo("2026-02-30");
    assertThat(show("en", When.between("2026-02-30", "2026-03-01")))
        .isEqualTo("2026-02-30 – 1 March 2026");
    assertThat(show("en", When.between("2026-02-01", "2026-02-30")))
        .isEqualTo("1 February 2026 – 2026-02-30");
  }

  @Test
  void showsTheWordsOfADateThatHasSome() {
    assertThat(show("en", When.of("2026-01-08").withText("Epiphany week")))
        .isEqualTo("Epiphany week");
  }

  @Test
  void writesSomethingInEveryLocaleOfThePlatform() {
    When[] samples = {
      When.of("2026"),
      When.of("2026-01"),
      When.of("2026-01-08"),
      When.of("2026-01-08T15:00"),
      When.between("2026-01-08", "2026-01-10"),
      When.between("2026-01", "2026-02"),
      When.between("2026-01-08", "2026-02-10"),
      When.between("2026-01-08T15:00", "2026-01-08T16:00")
    };

    assertThat(Locale.getAvailableLocales())
        .hasSizeGreaterThan(500)
        .allSatisfy(
            locale -> {
              Dates dates = Dates.of(locale);
              assertThat(Arrays.stream(samples).map(dates::format))
                  .as(locale.toLanguageTag())
                  .allSatisfy(
                      shown ->
                          assertThat(shown)
                              .isNotBlank()
                              .doesNotStartWith(" ")
                              .doesNotEndWith(" ")
                              .doesNotContain("  "));
            });
  }
}
