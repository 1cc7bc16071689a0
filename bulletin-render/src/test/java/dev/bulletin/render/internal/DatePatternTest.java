// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePatternTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 8);

  private static DatePattern parse(String pattern) {
    return DatePattern.parse(pattern, field -> DateTimeFormatter.ofPattern(field, Locale.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource({
    "d MMMM y, 8 January 2026, January 2026, 2026",
    "'MMMM d, y', 'January 8, 2026', 'January 2026', 2026",
    "y MMMM d, 2026 January 8, 2026 January, 2026",
    "y年M月d日, 2026年1月8日, 2026年1月, 2026年",
    "d 'de' MMMM 'de' y, 8 de January de 2026, January de 2026, 2026",
    "d.M.y., 8.1.2026., 1.2026., 2026",
    "dd/LL/uuuu, 08/01/2026, 01/2026, 2026",
    "'d ''o''''clock'' y', 8 o'clock 2026, 2026, 2026",
    "MMMM y, January 2026, January 2026, 2026"
  })
  void aPatternIsShortenedToItsMonthAndItsYear(
      String pattern, String day, String month, String year) {
    assertThat(parse(pattern).format(DAY)).isEqualTo(day);
    assertThat(parse(pattern).withoutDay().format(DAY)).isEqualTo(month);
    assertThat(parse(pattern).yearOnly().format(DAY)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "d MMMM y, d, true",
    "d MMMM y, dM, true",
    "d MMMM y, My, true",
    "d MMMM y, dy, false",
    "MMMM d y, Md, true",
    "MMMM d y, dM, true",
    "EEEE d, Ed, true",
    "MMMM y, d, false",
    "MMMM y, dM, false"
  })
  void fieldsAreTogetherWhereNoOtherIsBetween(String pattern, String fields, boolean isTogether) {
    assertThat(parse(pattern).isTogether(fields)).isEqualTo(isTogether);
  }

  @Test
  void aRangeSaysOnceWhatIsTheSame() {
    LocalDate later = LocalDate.of(2026, 2, 11);
    assertThat(parse("d MMMM y").range(DAY, later, "d")).isEqualTo("8–11 February 2026");
    assertThat(parse("d MMMM y").range(DAY, later, "dM")).isEqualTo("8 January – 11 February 2026");
    assertThat(parse("y MMMM d").range(DAY, later, "dM")).isEqualTo("2026 January 8 – February 11");
  }
}
