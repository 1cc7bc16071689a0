// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.check.Tally;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingLineTest {

  private static String line(String language, Summary summary) {
    return new ClosingLine(Locale.forLanguageTag(language)).of(summary, Duration.ofMillis(812));
  }

  @Test
  void saysHowManyOfHowMany() {
    assertThat(line("en", new Summary(1204, 2, 0, new Tally(3, 17, 0), false)))
        .isEqualTo("2 of 1,204 bulletins have errors: 3 errors, 17 warnings (0.8 s)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|0|0|0|0|0|1 bulletin is valid (0.8 s)",
        "2|0|0|0|1|0|2 bulletins are valid: 1 piece of advice (0.8 s)",
        "1|1|1|0|0|0|1 bulletin has errors: 1 error (0.8 s)",
        "2|1|1|1|2|0|1 of 2 bulletins has errors: 1 error, 1 warning, 2 pieces of advice (0.8 s)",
        "2|2|2|0|0|1|2 bulletins have errors: 2 errors, 1 file not read (0.8 s)",
        "1234567|0|0|0|0|2|1,234,567 bulletins are valid: 2 files not read (0.8 s)",
      })
  void isRightInNumber(
      long all, long faulty, long errors, long warnings, long infos, long unread, String expected) {
    Summary summary = new Summary(all, faulty, unread, new Tally(errors, warnings, infos), false);

    assertThat(line("en", summary)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|2 bulletins sur 1\u202f204 comportent des erreurs\u00a0: 3 erreurs, 1 avertissement (0,8 s)",
        "es|2 de 1.204 boletines tienen errores: 3 errores, 1 advertencia (0,8 s)",
        "de-AT|2 von 1.204 Bulletins haben Fehler: 3 Fehler, 1 Warnung (0,8 s)",
        "ja|2 of 1,204 bulletins have errors: 3 errors, 1 warning (0.8 s)",
      })
  void speaksTheLanguageThatWasAskedFor(String language, String expected) {
    assertThat(line(language, new Summary(1204, 2, 0, new Tally(3, 1, 0), false)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|1 bulletin has errors: at least 2 errors, 1 warning (0.8 s)",
        "fr|1 bulletin comporte des erreurs\u00a0: au moins 2 erreurs, 1 avertissement (0,8 s)",
        "es|1 bolet\u00edn tiene errores: al menos 2 errores, 1 advertencia (0,8 s)",
        "de|1 Bulletin hat Fehler: mindestens 2 Fehler, 1 Warnung (0,8 s)",
      })
  void saysThatThereIsMoreThanIsKept(String language, String expected) {
    Summary summary = new Summary(1, 1, 0, new Tally(2, 1, 0), true);

    assertThat(line(language, summary)).isEqualTo(expected);
  }

  @Test
  void roundsTheTime() {
    ClosingLine line = new ClosingLine(Locale.ENGLISH);
    Summary one = new Summary(1, 0, 0, Tally.NONE, false);

    assertThat(line.of(one, Duration.ofMillis(49))).endsWith("(0.0 s)");
    assertThat(line.of(one, Duration.ofMillis(1950))).endsWith("(2.0 s)");
    assertThat(line.of(one, Duration.ofSeconds(4000))).endsWith("(4,000.0 s)");
  }
}
