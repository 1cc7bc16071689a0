// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarWordsTest {

  /** Private parts of a tag make one language many: nobody has to be remembered for good. */
  @Test
  void answersForMoreLanguagesThanItRemembers() {
    for (int i = 0; i < 120; i++) {
      CalendarWords german = CalendarWords.of("de-x-" + i);
      assertThat(german.month("märz")).isEqualTo(3);
      assertThat(german.monthName(3)).isEqualTo("märz");
      assertThat(german.dayOfWeek("sonntag")).isEqualTo(7);
      assertThat(german.mayNameDayOfWeek("Am SONNTAG")).isTrue();
      assertThat(german.mayNameDayOfWeek("um 7")).isFalse();
      assertThat(german.mayBeMonth('J', 'u')).isTrue();
      assertThat(german.mayBeMonth('x', 'y')).isFalse();
    }
    CalendarWords finnish = CalendarWords.of("fi-x-inside");
    assertThat(finnish.month("tammikuuta")).isEqualTo(1);
    assertThat(finnish.month("tammikuu")).isEqualTo(1);
    assertThat(finnish.dayOfWeek("maanantai")).isEqualTo(1);
    assertThat(finnish.dayOfWeek("maanantaina")).isEqualTo(1);
    assertThat(finnish.month("jan")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "en, every sunday, 7",
    "en, sunday, 7",
    "en, sunday and sunday, 7",
    "en, sunday or monday, 0",
    "en, sundays, 0",
    "en, xsunday, 0",
    "en, nothing, 0",
    "zh, 每星期日见, 7",
    "de, am sonntag, 7"
  })
  void findsTheOnlyDayThatIsNamed(String language, String words, int day) {
    assertThat(CalendarWords.of(language).onlyDayOfWeekIn(words)).isEqualTo(day);
  }

  @Test
  void wordsBeyondAsciiMayNameADay() {
    CalendarWords english = CalendarWords.of("en");
    assertThat(english.mayNameDayOfWeek("é")).isTrue();
    assertThat(english.mayNameDayOfWeek("aé")).isTrue();
    assertThat(english.mayNameDayOfWeek("")).isFalse();
    assertThat(english.mayNameDayOfWeek("s")).isFalse();
  }
}
