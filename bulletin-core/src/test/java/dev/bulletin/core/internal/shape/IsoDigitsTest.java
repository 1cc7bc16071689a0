// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The digits say what {@code java.time} says of them. */
class IsoDigitsTest {

  private static final List<String> SHAPES =
      List.of(
          "####",
          "####-##",
          "####-##-##",
          "####-##-##T##:##",
          "####-##-##T##:##Z",
          "####-##-##T##:##+##:##",
          "####-##-##T##:##-##:##",
          "####-##-##T##:##:##",
          "###-#");

  private static Temporal parsed(String value) {
    try {
      return switch (value.length()) {
        case 4 -> Year.parse(value);
        case 7 -> YearMonth.parse(value);
        case 10 -> LocalDate.parse(value);
        case 16, 19 -> LocalDateTime.parse(value);
        default -> OffsetDateTime.parse(value);
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String digits(Random random) {
    StringBuilder value = new StringBuilder(SHAPES.get(random.nextInt(SHAPES.size())));
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) == '#') {
        boolean first =
            i > 4 && value.charAt(i - 1) != '#' && !Character.isDigit(value.charAt(i - 1));
        value.setCharAt(i, (char) ('0' + random.nextInt(first ? 3 : 10)));
      }
    }
    if (random.nextInt(10) == 0) {
      value.setCharAt(random.nextInt(value.length()), "x:-T+Z٣".charAt(random.nextInt(7)));
    }
    return value.toString();
  }

  @Test
  void neverSaysWhatTheCalendarDoesNot() {
    Random random = new Random(5);
    int usual = 0;
    for (int i = 0; i < 100_000; i++) {
      String value = digits(random);
      Temporal read = IsoDigits.read(value);
      assertThat(IsoDigits.isUsual(value)).isEqualTo(read != null);
      if (read != null) {
        usual++;
        assertThat(read).as(value).isEqualTo(parsed(value));
      }
    }
    assertThat(usual).isGreaterThan(20_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026",
        "2026-12",
        "2024-02-29",
        "2026-01-31T23:59",
        "2026-01-08T15:00Z",
        "2026-01-08T15:00+05:30",
        "2026-01-08T15:00-03:30"
      })
  void readsWhatIsUsual(String value) {
    assertThat(IsoDigits.read(value)).isNotNull().isEqualTo(parsed(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001",
        "2026-01",
        "2026-12",
        "2026-01-01",
        "2026-01-28",
        "2026-02-28",
        "2026-04-30",
        "2026-12-31",
        "2026-01-08T00:00",
        "2026-01-08T23:59Z",
        "2026-01-08T15:00+00:00",
        "2026-01-08T15:00-17:59"
      })
  void readsTheFirstAndTheLastOfEach(String value) {
    assertThat(IsoDigits.isUsual(value)).isTrue();
    assertThat(IsoDigits.read(value)).isEqualTo(parsed(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000",
        "2026-00",
        "2026-13",
        "2026-01-00",
        "2026-01-32",
        "2026-02-29",
        "2026-04-31",
        "2026-01-08T24:00",
        "2026-01-08T15:60",
        "2026-01-08T15:00+18:00",
        "2026-01-08T15:00+01:60",
        "2026-01-08T15:00~01:00",
        "2026/01",
        "2026-01/08",
        "2026-01-08 15:00",
        "2026-01-08T15.00",
        "2026-01-08T15:00+01.00",
        "202:"
      })
  void leavesAllElseToACloserLook(String value) {
    assertThat(IsoDigits.isUsual(value)).isFalse();
    assertThat(IsoDigits.read(value)).isNull();
    assertThat(IsoDigits.readDay(value)).isNull();
  }

  @Test
  void readsTheDayOfATime() {
    assertThat(IsoDigits.readDay("2026-01-08T15:00+05:30")).isEqualTo("2026-01-08");
    assertThat(IsoDigits.readDay("2026-01-08")).isEqualTo("2026-01-08");
    assertThat(IsoDigits.readDay("2026-01")).isNull();
    assertThat(IsoDigits.readDay("2026-02-30")).isNull();
  }
}
