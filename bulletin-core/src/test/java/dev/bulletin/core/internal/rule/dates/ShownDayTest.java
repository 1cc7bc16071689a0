// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the quick look at a date's words lets pass, the close one lets pass, too. */
class ShownDayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 8);
  private static final String[] LANGUAGES = {"en", "fr", "es", "de", "it", "ja", "und"};
  private static final String[] PARTS = {
    "8", "08", "9", "2026", "2025", "20266", "7:30", "April", "april", "APRIL", "abril", "avril",
    "May", "mai", "Mar", "of", "th", "at", "pm", "Sunday", "é", "月", "4", " ", ", ", ".", " - ", ":"
  };

  @Test
  void neverPassesWhatTheCloseLookRefuses() {
    Random random = new Random(8);
    int passed = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int parts = 1 + random.nextInt(7); parts > 0; parts--) {
        text.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(3) == 0 ? "" : " ");
      }
      CalendarWords words = CalendarWords.of(LANGUAGES[random.nextInt(LANGUAGES.length)]);
      if (ShownDay.is(text.toString(), DAY, words)) {
        passed++;
        DateSpan span = new DateSpan(DAY, DAY, DAY.toString());
        assertThat(ShownDate.of(text.toString(), words).contradicts(span)).as("%s", text).isNull();
      }
    }
    assertThat(passed).isGreaterThan(500);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Wednesday 8 April 2026, 7 pm",
        "de | 8. April",
        "fr | 8 avril 2026",
        "en | in the evening"
      })
  void passesTheUsualWays(String language, String text) {
    assertThat(ShownDay.is(text, DAY, CalendarWords.of(language))).isTrue();
  }
}
