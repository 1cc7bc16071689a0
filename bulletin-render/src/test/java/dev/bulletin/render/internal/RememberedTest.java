// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RememberedTest {

  @Test
  void twoNumbersWithOnePlaceAreToldApart() {
    Remembered years = new Remembered(64);
    assertThat(years.get(2026)).isNull();
    assertThat(years.put(2026, "this")).isEqualTo("this");
    assertThat(years.get(2026)).isEqualTo("this");
    assertThat(years.get(2026 + 64)).isNull();
    years.put(2026 + 64, "that");
    assertThat(years.get(2026 + 64)).isEqualTo("that");
    assertThat(years.get(2026)).isNull();
  }

  @Test
  void aFieldShowsEveryDateAsItsFormatterDoes() {
    for (Locale locale : new Locale[] {Locale.UK, Locale.GERMANY, new Locale("ar", "EG")}) {
      for (String pattern : new String[] {"d", "dd", "MMMM", "LLLL", "y", "G y"}) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, locale);
        char letter =
            pattern.startsWith("L") ? 'M' : pattern.startsWith("G") ? 'y' : pattern.charAt(0);
        showsAll(new DateField(letter, formatter), formatter);
      }
    }
  }

  @Test
  void inAnotherCalendarTheWholeDateCounts() {
    DateTimeFormatter formatter =
        DateTimeFormatter.ofPattern("y", Locale.UK).withChronology(ThaiBuddhistChronology.INSTANCE);
    showsAll(new DateField('y', formatter), formatter);
  }

  private static void showsAll(DateField field, DateTimeFormatter formatter) {
    LocalDate date = LocalDate.of(1890, 1, 1);
    while (date.getYear() < 2100) {
      assertThat(field.of(date)).isEqualTo(formatter.format(date));
      date = date.plusDays(17);
    }
  }
}
