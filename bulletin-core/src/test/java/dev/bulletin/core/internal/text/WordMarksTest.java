// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordMarksTest {

  private static final List<String> PARTS =
      List.of(
          "East",
          "coast",
          "2",
          " ",
          "\u2013",
          "(",
          "\u00c9",
          "e\u0301",
          "\u212a",
          "\u0130",
          "i",
          "\u03a3",
          "\u03c3",
          "\u03c2",
          "\u0416",
          "\ud801\udc00",
          "\ud83d\ude00",
          "k");

  @Test
  void theSameWordsHaveTheSameMark() {
    assertThat(Words.mark("East \u2014 Coast!")).isEqualTo(Words.mark("east coast"));
    assertThat(Words.mark("\u039f\u03a3 \u212a")).isEqualTo(Words.mark("\u03bf\u03c2, k"));
    assertThat(Words.mark("east coast")).isNotEqualTo(Words.mark("west coast"));
    assertThat(Words.mark("Reading room 1")).isNotEqualTo(Words.mark("Reading room 2"));
    assertThat(Words.mark("¡la!")).isNotEqualTo(Words.mark("al"));
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      String value = words(random);
      assertThat(Words.mark(value)).as(value).isEqualTo(Words.mark(Words.folded(value)));
    }
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int count = random.nextInt(8); count > 0; count--) {
      words.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return words.toString();
  }
}
