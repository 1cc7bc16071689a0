// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.When;
import org.junit.jupiter.api.Test;

class ShownDatesTest {

  private final ShownDates dates = new ShownDates();

  @Test
  void whatWasPutIsFoundByValue() {
    assertThat(dates.get(When.of("2026-01-08"))).isNull();
    assertThat(dates.put(When.of("2026-01-08"), "this day")).isEqualTo("this day");
    assertThat(dates.get(When.of("2026-01-08"))).isEqualTo("this day");
  }

  @Test
  void aSpanIsNotItsFirstDay() {
    dates.put(When.of("2026-01-08"), "a day");
    dates.put(When.between("2026-01-08", "2026-01-10"), "three days");
    dates.put(When.between("2026-01-08", "2026-01-11"), "four days");
    assertThat(dates.get(When.between("2026-01-08", "2026-01-11"))).isEqualTo("four days");
    assertThat(dates.get(When.between("2026-01-08", "2026-01-10"))).isNotEqualTo("four days");
    assertThat(dates.get(When.of("2026-01-08"))).isNotEqualTo("three days");
  }

  @Test
  void moreDatesThanPlacesAreToldApart() {
    for (int day = 10; day < 30; day++) {
      for (int month = 10; month < 13; month++) {
        for (int year = 2020; year < 2030; year++) {
          String date = year + "-" + month + "-" + day;
          assertThat(dates.get(When.of(date))).isNull();
          dates.put(When.of(date), date);
          assertThat(dates.get(When.of(date))).isEqualTo(date);
        }
      }
    }
  }

  @Test
  void aDayInWordsOfItsSenderIsNotRemembered() {
    Dates english = Language.of("en").dates();
    assertThat(english.format(When.of("2026-01-08").withText("Epiphany"))).isEqualTo("Epiphany");
    assertThat(english.format(When.of("2026-01-08"))).isEqualTo("8 January 2026");
  }
}
