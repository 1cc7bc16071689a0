// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void whatIsShortIsShownWhole() {
    assertThat(Excerpt.around("x".repeat(40), 20)).isEqualTo("x".repeat(40));
    assertThat(Excerpt.around("🌊".repeat(40), 20)).isEqualTo("🌊".repeat(40));
  }

  @Test
  void whatIsLongIsCutOnEachSideThatIsLeftOut() {
    String long41 = "a".repeat(13) + "!" + "b".repeat(27);
    assertThat(Excerpt.around(long41, 0)).isEqualTo("a".repeat(13) + "!" + "b".repeat(24) + "…");
    assertThat(Excerpt.around(long41, 12)).isEqualTo("a".repeat(13) + "!" + "b".repeat(24) + "…");
    assertThat(Excerpt.around(long41, 13))
        .isEqualTo("…" + "a".repeat(12) + "!" + "b".repeat(25) + "…");
    assertThat(Excerpt.around(long41, 15)).isEqualTo("…" + long41.substring(3));
    assertThat(Excerpt.around(long41, 40)).isEqualTo("…" + "b".repeat(13));
  }

  @Test
  void noPairOfSurrogatesIsCut() {
    String waves = "🌊".repeat(60);
    assertThat(Excerpt.around(waves, 40)).isEqualTo("…" + "🌊".repeat(38) + "…");
  }

  @Test
  void aCharactersNumberHasFourDigitsAtLeast() {
    assertThat(Excerpt.number(9)).isEqualTo("U+0009");
    assertThat(Excerpt.number(0x1F30A)).isEqualTo("U+1F30A");
  }
}
