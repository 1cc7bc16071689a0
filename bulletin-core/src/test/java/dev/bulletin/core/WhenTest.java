// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

  static Stream<Arguments> timesAndTheirSpelling() {
    LocalDateTime noon = LocalDateTime.of(2026, 1, 8, 12, 0);
    return Stream.of(
        Arguments.of(Year.of(2026), "2026"),
        Arguments.of(Year.of(7), "0007"),
        Arguments.of(YearMonth.of(2026, 1), "2026-01"),
        Arguments.of(LocalDate.of(2026, 1, 8), "2026-01-08"),
        Arguments.of(noon, "2026-01-08T12:00"),
        Arguments.of(noon.plusSeconds(5), "2026-01-08T12:00:05"),
        Arguments.of(noon.atOffset(ZoneOffset.ofHours(8)), "2026-01-08T12:00+08:00"),
        Arguments.of(noon.atOffset(ZoneOffset.UTC), "2026-01-08T12:00Z"));
  }

  @ParameterizedTest
  @MethodSource("timesAndTheirSpelling")
  void writesATimeAsItIsReadBack(Temporal time, String spelling) {
    assertThat(When.of(time).start()).isEqualTo(spelling);
    assertThat(When.of(spelling).startTime()).contains(time);
    assertThat(When.between("2025", spelling).endTime()).contains(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30", "2025-02-29", "2026-13", "2026-00", "2026-01-08T25:00", "2026-01-08T24:00",
        "2026-01-08T12:60", "2026-01-08T12:00+99:00", "2026-01-08T12:00:61Z", "8 January", "", "x",
        "20-6", "2026-01-0"
      })
  void aTimeThatDoesNotExistIsHeldAndIsNone(String start) {
    assertThat(When.of(start).start()).isEqualTo(start);
    assertThat(When.of(start).startTime()).isEmpty();
  }

  @Test
  void aLeapDayExistsInALeapYear() {
    assertThat(When.of("2028-02-29").startTime()).contains(LocalDate.of(2028, 2, 29));
  }

  @Test
  void hasNoEndUnlessOneIsGiven() {
    assertThat(When.of("2026").endTime()).isEmpty();
    assertThat(When.between("2026", "2027").withText("soon"))
        .isEqualTo(new When("2026", "2027", "soon"));
  }

  @Test
  void refusesWhatFourDigitsDoNotHold() {
    assertThatIllegalArgumentException().isThrownBy(() -> When.of(Year.of(10_000)));
    assertThatIllegalArgumentException().isThrownBy(() -> When.of(LocalDate.of(-1, 1, 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> When.of(Instant.EPOCH));
    assertThat(When.of(OffsetDateTime.parse("9999-12-31T23:59:59Z")).startTime()).isPresent();
  }
}
