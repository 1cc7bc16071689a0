// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.When;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026",
        "0001",
        "2026-12",
        "2024-02-29",
        "2026-01-08T23:59",
        "2026-01-08T15:00:59",
        "2026-01-08T15:00:30.123Z",
        "2026-01-08T15:00:30.5",
        "2026-01-08T15:00:30.100",
        "2026-01-08T15:00:30.00+01:00",
        "2026-01-08T15:00+18:00",
        "2026-01-08T15:00-03:30"
      })
  void aTimeThatExistsIsTold(String value) {
    assertThat(MachineTime.isValid(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "202",
        "0000",
        "٢٠٢٦",
        "2026-13",
        "2026-00",
        "2026/01",
        "2025-02-29",
        "2026-04-31",
        "2026-01-08 15:00",
        "2026-01-08T",
        "2026-01-08T24:00",
        "2026-01-08T15",
        "2026-01-08T15:60",
        "2026-01-08T15:00:60",
        "2026-01-08T15:00:5",
        "2026-01-08T15:00:05.",
        "2026-01-08T15:00:05.1234",
        "2026-01-08T15:00ZZ",
        "2026-01-08T15:00+19:00",
        "2026-01-08T15:00+01:00:30",
        "2026-01-08T15:00\" onclick=\""
      })
  void whatIsNoTimeOfHtmlIsTold(String value) {
    assertThat(MachineTime.isValid(value)).isFalse();
  }

  /** The calendar of the JDK knows which days there are. */
  @Test
  void everyTimeThatIsTakenExists() {
    Random random = new Random(1);
    int taken = 0;
    for (int i = 0; i < 20_000; i++) {
      char[] value = "2026-01-08T15:00:30+01:00".toCharArray();
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        int at = random.nextInt(value.length);
        if (Character.isDigit(value[at])) {
          value[at] = (char) ('0' + random.nextInt(10));
        }
      }
      String time = new String(value, 0, random.nextInt(3) == 0 ? 10 : value.length);
      boolean exists = When.of(time).startTime().isPresent() && !time.startsWith("0000");
      assertThat(MachineTime.isValid(time)).as(time).isEqualTo(exists && !time.endsWith("+18:01"));
      taken += exists ? 1 : 0;
    }
    assertThat(taken).isGreaterThan(1_000);
  }
}
