// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.diagnostic.StructureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "LANGUAGE_MALFORMED, `en_US`, en-US",
        "LANGUAGE_MALFORMED, ` de `, de",
        "DATE_MALFORMED, `2026/01.08`, 2026-01-08",
        "DATE_MALFORMED, `2026-01-08 15:00`, 2026-01-08T15:00",
        "KIND_MALFORMED, `Open _-Day`, open-day",
        "ADDRESS_MALFORMED, `a b c`, a%20b%20c",
        "ID_MALFORMED, `a b c`, a-b-c"
      })
  void mendsTheUsualSlip(StructureCode code, String value, String mended) {
    assertThat(Repair.of(code, value, mended::equals)).isEqualTo(mended);
    assertThat(Repair.of(code, value, sound -> false)).isNull();
  }

  @Test
  void mendsNothingElse() {
    assertThat(Repair.of(StructureCode.TEXT_BLANK, "a b", sound -> true)).isNull();
  }

  @Test
  void whatIsLongIsLeftAlone() {
    String longest = "a".repeat(59) + " ";
    assertThat(Repair.of(StructureCode.ID_MALFORMED, longest, sound -> true))
        .isEqualTo("a".repeat(59));
    assertThat(Repair.of(StructureCode.ID_MALFORMED, longest + " ", sound -> true)).isNull();
  }

  @Test
  void aMessageShowsNoHalfOfACharacter() {
    String hundred = "a".repeat(99);
    assertThat(Shown.of(hundred + "b")).isEqualTo(MessageArgument.value(hundred + "b"));
    assertThat(Shown.of(hundred + "bc")).isEqualTo(MessageArgument.value(hundred + "b"));
    assertThat(Shown.of(hundred + "🚢")).isEqualTo(MessageArgument.value(hundred));
    assertThat(Shown.of(hundred + "\ud83d")).isEqualTo(MessageArgument.value(hundred + "\ud83d"));
    assertThat(Shown.of("")).isEqualTo(MessageArgument.value(""));
  }
}
