// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosenessTest {

  @ParameterizedTest
  @CsvSource({
    "heading,   heading", // nothing
    "HEADING,   heading", // capitals
    "head_ing,  heading",
    "head-ing,  heading",
    "headng,    heading", // one left out, at each place
    "eading,    heading",
    "headin,    heading",
    "heeading,  heading", // one too many
    "xheading,  heading",
    "headingx,  heading",
    "hexding,   heading", // another one
    "xeading,   heading",
    "headinx,   heading",
    "haeding,   heading", // two swapped
    "ehading,   heading",
    "headign,   heading",
    "ehadign,   heading", // two slips
    "hxxding,   heading",
    "hding,     heading",
    "xxheading, heading",
    "boyd,      body",
    "em-,       em",
    "E_M,       em",
  })
  void aSlipOrTwoAreClose(String written, String word) {
    assertThat(Closeness.closest(written, List.of(word))).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "eahdign,    heading", // three slips
    "xxxding,    heading",
    "adheing,    heading",
    "ing,        heading",
    "xxxheading, heading",
    "bdoyx,      body", // two slips in five letters or fewer
    "xxem,       em",
    "emx,        em", // any in two
    "me,         em",
    "titel,      issue",
    "bxxdy,      body",
    "dlties,     title",
  })
  void moreIsNot(String written, String word) {
    assertThat(Closeness.closest(written, List.of(word))).isNull();
  }

  @Test
  void theLongerTheWordTheMoreSlipsMayBe() {
    assertThat(Closeness.closest("abx", List.of("abc"))).isEqualTo("abc");
    assertThat(Closeness.closest("abcxx", List.of("abcde"))).isNull();
    assertThat(Closeness.closest("abcdxx", List.of("abcdef"))).isEqualTo("abcdef");
  }

  @Test
  void theClosestIsMeantAndTheFirstAmongEquals() {
    assertThat(Closeness.closest("abcdxx", List.of("abcdef", "abcdxf"))).isEqualTo("abcdxf");
    assertThat(Closeness.closest("abcdxf", List.of("abcdef", "abcdyf"))).isEqualTo("abcdef");
    assertThat(Closeness.closest("abcdef", List.of("abcdxf", "abcdef"))).isEqualTo("abcdef");
    assertThat(Closeness.closest("a", List.of())).isNull();
  }

  @Test
  void whatIsVeryLongIsNotLookedAt() {
    String word = "a".repeat(60);
    assertThat(Closeness.closest(word, List.of(word))).isEqualTo(word);
    assertThat(Closeness.closest(word + "-", List.of(word))).isNull();
  }
}
