// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.bulletin.core.ItemList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The only number of the format, where a list starts, is an integer however it is spelled. */
class NumbersTest {

  private static ParseResult parse(String number) {
    return BulletinParser.create()
        .parse(
            "{\"title\": \"Notes\", \"language\": \"en\", \"body\": [{\"items\": [\"One.\"],"
                + " \"style\": \"number\", \"start\": "
                + number
                + "}]}");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "1, 1",
    "9999, 9999",
    "7.0, 7",
    "7.000, 7",
    "12e2, 1200",
    "1.2E+1, 12",
    "120e-1, 12",
    "0.0012e4, 12",
    "12e00000000000000000, 12",
    "12e+00000000000000001, 120",
    "120e-00000000000000001, 12",
    "1200e-0000002, 12",
    "0e99999999999999, 0",
    "0.0e-99999999999999, 0"
  })
  void anIntegerInRangeIsRead(String literal, int value) {
    assertThat(parse(literal).orElseThrow().body())
        .first()
        .isInstanceOfSatisfying(ItemList.class, list -> assertThat(list.start()).isEqualTo(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10000",
        "-1",
        "1e4",
        "1e99999999",
        "1e999999999",
        "1E+99999999999999",
        "-1e99999999999999"
      })
  void anIntegerOutOfRangeIsToldAsItIsSpelled(String literal) {
    assertThat(parse(literal).diagnostics())
        .extracting("code", "pointer", "message")
        .containsExactly(
            tuple("number-out-of-range", "/body/0/start", literal + " is not between 0 and 9,999"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.5", "0.1", "12e-1", "1e-99999999", "1e-999999999", "1e-99999999999999"})
  void whatIsNoIntegerIsOfAnotherType(String literal) {
    assertThat(parse(literal).diagnostics())
        .extracting("code", "pointer", "message")
        .containsExactly(
            tuple(
                "type-mismatch",
                "/body/0/start",
                "expected a whole number, found the number " + literal));
  }
}
