// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.internal.rule.text.DoubleSpace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

  private static Finding at(boolean absence, int start, int end) {
    return new Finding(new DoubleSpace(), 0, List.of(), "", absence, start, end, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, 2, 5, true",
    "0, 3, 0, 3, true",
    "0, 1, 0, 9, true",
    "4, 5, 0, 9, true",
    "0, 3, 3, 5, false",
    "0, 1, 5, 9, false",
    "-1, -1, -1, -1, true",
    "-1, -1, 0, 3, false"
  })
  void twoMeetWhereTheyAreAboutTheSameCharacters(
      int start, int end, int otherStart, int otherEnd, boolean meet) {
    Finding one = at(false, start, end);
    Finding other = at(false, otherStart, otherEnd);
    assertThat(one.meets(other)).isEqualTo(meet);
    assertThat(other.meets(one)).isEqualTo(meet);
  }

  @Test
  void whatIsAbsentMeetsNothing() {
    assertThat(at(true, -1, -1).meets(at(true, -1, -1))).isFalse();
    assertThat(at(true, -1, -1).meets(at(false, -1, -1))).isFalse();
    assertThat(at(false, -1, -1).meets(at(true, -1, -1))).isFalse();
  }
}
