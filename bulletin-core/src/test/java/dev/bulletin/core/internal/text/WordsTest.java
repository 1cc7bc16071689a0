// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "'  East -- Coast! ', east coast",
    "'¡Über  Öl!', über öl",
    "A1b, a1b",
    "'!?', ''",
    "'…', ''",
    "'सागर तट', सागर तट",
    "'\u0080A\u0080', a"
  })
  void lettersAndDigitsAreFolded(String words, String folded) {
    assertThat(Words.folded(words)).isEqualTo(folded);
  }

  @Test
  void lettersAreCountedOfAnyScript() {
    assertThat(Words.letters("a1 b-é海!")).isEqualTo(4);
    assertThat(Words.letters("𐌰𐌱x🌊y")).isEqualTo(4);
    assertThat(Words.letters("")).isZero();
  }
}
