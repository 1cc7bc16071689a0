// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal.unicode;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiWordsTest {

  /** House, school, water, child, book, market, tomorrow, come, read, and, people. */
  private static final List<String> WORDS =
      List.of(
          "บ้าน",
          "โรงเรียน",
          "น้ำ",
          "เด็ก",
          "หนังสือ",
          "ตลาด",
          "พรุ่งนี้",
          "มา",
          "อ่าน",
          "และ",
          "คน");

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 200, 999, 1_000, 1_001, 1_800, 5_000})
  void breaksALongTextWhereTheDictionaryBreaksItAsAWhole(int length) {
    for (int seed = 0; seed < 20; seed++) {
      String text = words(new Random(seed), length);

      assertThat(breaks(text)).isEqualTo(ofTheWhole(text));
    }
  }

  @Test
  void looksForWordsBehindManyCharactersThatHaveNoBreak() {
    String text = "x".repeat(4_321) + "บ้าน" + "น้ำ";

    assertThat(breaks(text).stream()).containsExactly(4_325);
  }

  @Test
  void leavesBreaksBetweenOtherCharactersToTheAnnex() {
    assertThat(breaks("one two-three ฿ 5 บ้าน").stream()).isEmpty();
  }

  @Test
  @Timeout(value = 40, unit = SECONDS, threadMode = SEPARATE_THREAD)
  void looksAtEachWordOfALongTextAFewTimes() {
    String text = words(new Random(1), 2_000_000);

    assertThat(breaks(text).cardinality()).isGreaterThan(200_000);
  }

  private static String words(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.substring(0, length);
  }

  private static BitSet breaks(String text) {
    BitSet breaks = new BitSet();
    ThaiWords.addBreaks(text, breaks);
    return breaks;
  }

  private static BitSet ofTheWhole(String text) {
    BitSet breaks = new BitSet();
    BreakIterator words = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));
    words.setText(text);
    for (int i = words.next(); i != BreakIterator.DONE && i < text.length(); i = words.next()) {
      breaks.set(i);
    }
    return breaks;
  }
}
