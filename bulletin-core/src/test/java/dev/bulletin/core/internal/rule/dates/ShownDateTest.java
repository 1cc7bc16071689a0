// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.When;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownDateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 8);

  private static String contradiction(String text, When when) {
    return ShownDate.of(text, CalendarWords.of("en")).contradicts(DateSpan.of(when));
  }

  @ParameterizedTest
  @CsvSource({
    "1996, 1996",
    "2056, 2056",
    "2025 and 2024, 2025",
    "February, february",
    "8 February, 8 february",
    "9 January, 9 january",
    "January 31, 31 january",
    "7 January 8, 7 january",
    "the 9th of January at 8:15, 9 january",
    "32 February, february",
    "January ٩, 9 january"
  })
  void whatTheWordsSayOtherwiseIsTold(String text, String told) {
    assertThat(contradiction(text, When.of("2026-01-08"))).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "1995",
        "2057",
        "2025/2026",
        "20255",
        "January",
        "January 8",
        "the 8th of January",
        "0 January",
        "32 January",
        "123 January",
        "in early February",
        "9:00 January 8",
        "９:00, é January"
      })
  void whatTheyDoNotSayOtherwiseIsLeftAlone(String text) {
    assertThat(contradiction(text, When.of("2026-01-08"))).isNull();
  }

  @Test
  void aDateOfTheFirstYearsNeedsNoYearInItsWords() {
    assertThat(contradiction("at the pier, 12 May", When.of("0012-05-12"))).isNull();
    assertThat(contradiction("0013", When.of("0012-05-12"))).isEqualTo("0013");
  }

  @Test
  void aSpanHoldsEachOfItsDays() {
    When year = When.between("2025-12-30", "2026-02-02");
    assertThat(contradiction("31 December", year)).isNull();
    assertThat(contradiction("2 February", year)).isNull();
    assertThat(contradiction("3 February", year)).isEqualTo("3 february");
    assertThat(contradiction("March", year)).isEqualTo("march");
    assertThat(contradiction("2024", year)).isEqualTo("2024");
    assertThat(contradiction("2025", year)).isNull();
    assertThat(contradiction("March", When.of("2026"))).isNull();
    assertThat(contradiction("29 February", When.of("2026-02"))).isEqualTo("29 february");
  }

  @Test
  void aSpanNamesTheDaysOfItsWeek() {
    DateSpan thursdayToSunday = DateSpan.of(When.between("2026-01-08", "2026-01-11"));
    assertThat(thursdayToSunday.hasDayOfWeek(3)).isFalse();
    assertThat(thursdayToSunday.hasDayOfWeek(4)).isTrue();
    assertThat(thursdayToSunday.hasDayOfWeek(7)).isTrue();
    assertThat(DateSpan.of(When.of("2026-01")).hasDayOfWeek(3)).isTrue();
  }

  @Test
  void aSpanThatEndsBeforeItStartsOrIsNoneSaysNothing() {
    assertThat(DateSpan.of(When.between("2026-01-08", "2026-01-07"))).isNull();
    assertThat(DateSpan.of(When.between("2026-01-08", "2026-02-30"))).isNull();
    assertThat(DateSpan.of(When.of("2026-02-30"))).isNull();
    assertThat(DateSpan.of(When.of("2026-01-08T10:00"))).isEqualTo(span("2026-01-08T10:00"));
    assertThat(DateSpan.of(When.of("2026-01-08T10:00:30"))).isEqualTo(span("2026-01-08T10:00:30"));
  }

  private static DateSpan span(String written) {
    return new DateSpan(DAY, DAY, written);
  }
}
