// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
  private static final int ROUNDS = 60_000;

  /** At least one character of each class, and of each kind that a rule tells apart. */
  private static final int[] REPRESENTATIVES =
      ("aZé ёאב 0193٣  .,:;!?/\\-\u2010\u2012\u2013—‘’“”\"'«»‹›()[]{}（）「」、。，：！？…ー々ぁあア字中国한글각가힣\u1100\u1160\u11a8"
              + "$€%°№+＋＄％\u00a0\u202f\u2060\u200b\u200d\u0301\u0308\u20e3\ufe0f👍🏽👩🚀🇫🇷🇬🏴\u25cc\u2022·•†¡¿´|~"
              + "\u05be\u05d0\u0e3fकि्ष\u1b05\u1b44\u1bc0\u1bf2\u11003\u1107f\uabc0ꦏ꧀ꦗ\ufffc\u2025\u2024\u3000\u1fffd½ªµ")
          .codePoints()
          .toArray();

  private static BitSet icu(String text) {
    BreakIterator lines = BreakIterator.getLineInstance(ULocale.ROOT);
    lines.setText(text);
    BitSet breaks = new BitSet();
    for (int i = lines.first(); i != BreakIterator.DONE; i = lines.next()) {
      if (i > 0 && i < text.length()) {
        breaks.set(i);
      }
    }
    return breaks;
  }

  private static String show(String text, BitSet breaks) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      shown.append(breaks.get(i) ? "÷" : "").append(text.charAt(i));
    }
    return shown + "  " + text.codePoints().mapToObj(Integer::toHexString).toList();
  }

  @Test
  void breaksWhereIcuDoesInAnyMixtureOfClasses() {
    Random random = new Random(14);
    LineBreaks ours = new LineBreaks();
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = 2 + random.nextInt(7); length > 0; length--) {
        text.appendCodePoint(REPRESENTATIVES[random.nextInt(REPRESENTATIVES.length)]);
      }
      BitSet found = ours.find(text.toString().toCharArray(), 0, text.length());
      BitSet expected = icu(text.toString());
      if (!found.equals(expected)) {
        assertThat(show(text.toString(), found)).isEqualTo(show(text.toString(), expected));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two partner offices (north, south) share one boat; it costs $1,250.50 – or 10 % more.",
        "L’équipe « Relais » dit : « venez ! » C’est-à-dire l’après-midi, 15 h 00…",
        "今天是2026年1月8日，星期四。我们的Harbour Relief团队（四号码头）到了！「欢迎」",
        "東京タワーへ行って、「ありがとう」と言いました。ちょっと待って…",
        "오늘은 2026년 1월 8일입니다. “안녕하세요”라고 말했다.",
        "يوم الخميس ٨ يناير ٢٠٢٦، الساعة ٣:٠٠ م (رصيف ٤).",
        "ביום חמישי, בית־ספר – 8 בינואר 2026, 15:00.",
        "👩‍🚀👍🏽🇫🇷🇬🇧 Bravo 👏👏!",
        "नमस्ते दुनिया, यह एक परीक्षण है।"
      })
  void breaksProseWhereIcuDoes(String text) {
    assertThat(show(text, new LineBreaks().find(text.toCharArray(), 0, text.length())))
        .isEqualTo(show(text, icu(text)));
  }

  @ParameterizedTest
  @CsvSource({"'(ab) “cd” !', '(ab) |“cd” !'", "文字。」と, 文|字。」|と", "สวัสดีครับ, สวัสดี|ครับ"})
  void keepsClosingMarksToWhatTheyClose(String text, String expected) {
    BitSet breaks = new LineBreaks().find(text.toCharArray(), 0, text.length());
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      shown.append(breaks.get(i) ? "|" : "").append(text.charAt(i));
    }

    assertThat(shown).hasToString(expected);
  }
}
