// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.When;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownDatesTest {

  private final ShownDates dates = new ShownDates();

  @Test
  void whatWasPutIsFoundByValue() {
    assertThat(dates.get(When.of("2026-01-08"))).isNull();
    assertThat(dates.put(When.of("2026-01-08"), "this day")).isEqualTo("this day");
    assertThat(dates.get(When.of("2026-01-08"))).isEqualTo("this day");
  }

  /** Two values that have the same place. */
  @Test
  void aSpanIsNotItsFirstDay() {
    When day = When.of("2026-01-08");
    When span = When.between("2026-01-08", "2026-01-23");
    dates.put(day, "a day");
    assertThat(dates.get(span)).isNull();
    dates.put(span, "sixteen days");
    assertThat(dates.get(span)).isEqualTo("sixteen days");
    assertThat(dates.get(day)).isNull();
  }

  @Test
  void whatIsNoDateIsNotKept() {
    When longest = When.of("9".repeat(40));
    assertThat(dates.put(longest, "kept")).isEqualTo("kept");
    assertThat(dates.get(longest)).isEqualTo("kept");
    for (When endless :
        List.of(When.of("9".repeat(41)), When.between("2026-01-08", "9".repeat(41)))) {
      assertThat(dates.put(endless, "shown")).isEqualTo("shown");
      assertThat(dates.get(endless)).isNull();
    }
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
