// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "é, 1",
    "e\u0301, 1",
    "a\u0301\u0323b, 2",
    "字, 2",
    "カナ, 4",
    "ｶﾅ, 2",
    "한, 2",
    "\u1112\u1161\u11ab, 2",
    "Ａ, 2",
    "👍, 2",
    "👍🏽, 2",
    "👩‍🚀, 2",
    "👨‍👩‍👧‍👦, 2",
    "👩‍🚀👩‍🚀x, 5",
    "🇫🇷, 2",
    "🇫🇷🇬🇧, 4",
    "❤, 1",
    "❤️, 2",
    "1️⃣, 2",
    "🏳️‍🌈, 2",
    "नमस्ते, 4",
    "שָׁלוֹם, 4",
    "مرحبا, 5",
    "สวัสดี, 4",
    "क‍ष, 2",
    "\u200b, 0",
    "'', 0",
    "©️, 2",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿, 2"
  })
  void countsColumnsAsATerminalDraws(String text, int columns) {
    assertThat(DisplayWidth.of(text, false)).isEqualTo(columns);
  }

  @Test
  void countsAmbiguousCharactersAsTold() {
    assertThat(DisplayWidth.of("“—”·•", false)).isEqualTo(5);
    assertThat(DisplayWidth.of("“—”·", true)).isEqualTo(8);
    assertThat(DisplayWidth.of("abc字", true)).isEqualTo(5);
  }

  @Test
  void measuresAPartAlone() {
    assertThat(DisplayWidth.of("ab字cd".toCharArray(), 1, 3, false)).isEqualTo(3);
  }
}
