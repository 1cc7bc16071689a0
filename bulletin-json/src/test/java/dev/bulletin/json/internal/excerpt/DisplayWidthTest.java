// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayWidthTest {

  @ParameterizedTest
  @ValueSource(ints = {' ', 0xAD, 0x2FF, 0x370, 0x10FF, 0x1200, 0x2319, 0x232B, 0x303F, 0x3FFFE})
  void mostCharactersTakeAColumn(int point) {
    assertThat(DisplayWidth.of(point)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x1100, 0x115F, 0x231A, 0x2329, 0x232A, 0x6C34, 0x1F30A, 0x20000, 0x3FFFD})
  void wideCharactersTakeTwo(int point) {
    assertThat(DisplayWidth.of(point)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x300, 0x36F, 0x1160, 0x11FF, 0x200D, 0x20E3, 0xFE0F})
  void whatCombinesTakesNone(int point) {
    assertThat(DisplayWidth.of(point)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a9\ufe0f", "\u00ae\ufe0f", "\u2602\ufe0f", "\ud83c\udf0a\ufe0f"})
  void aCharacterShownAsEmojiTakesTwo(String emoji) {
    assertThat(DisplayWidth.of(emoji)).isEqualTo(2);
    assertThat(DisplayWidth.of("a" + emoji + "a")).isEqualTo(4);
  }

  @Test
  void aDigitInABoxTakesOne() {
    assertThat(DisplayWidth.of("1\ufe0f\u20e3")).isEqualTo(1);
  }
}
