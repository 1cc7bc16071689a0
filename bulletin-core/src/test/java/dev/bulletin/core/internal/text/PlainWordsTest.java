// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.rule.CharacterTrait;
import dev.bulletin.core.rule.CharacterTraits;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The glance at a string never passes what the scan of its characters would mind. */
class PlainWordsTest {

  private static final Set<CharacterTrait> OF_PLAIN_WORDS =
      EnumSet.of(
          CharacterTrait.UPPER_CASE,
          CharacterTrait.LOWER_CASE,
          CharacterTrait.DIGIT,
          CharacterTrait.COLON,
          CharacterTrait.AT_SIGN,
          CharacterTrait.FULL_STOP,
          CharacterTrait.BEYOND_ASCII,
          CharacterTrait.LATIN_BEYOND_ASCII,
          CharacterTrait.EDGE_SPACE,
          CharacterTrait.DOUBLE_SPACE);

  private static final CharacterTraits OTHERS =
      CharacterTraits.of(EnumSet.complementOf(EnumSet.copyOf(OF_PLAIN_WORDS)));

  private static final String PROSE =
      "The choir meets on Sunday at 10:30, in the hall (Quay Street 4); bring 2 chairs, a lamp"
          + " and \"good will\" - it's for all! Write to choir@harbour.example. Costs: $5/day, 10%. “Why not?” –"
          + " José and Samir’s, Zoë and Škoda’s £5 or 5 € … «Ça va ?» ½ ª";

  @Test
  void passesProse() {
    for (int from = 0; from < PROSE.length(); from++) {
      assertThat(PlainWords.isAll(PROSE.substring(from))).isTrue();
      assertThat(PlainWords.isAll(PROSE.substring(0, from))).isTrue();
    }
  }

  @Test
  void passesFourLettersOfAStopgapWithoutTheRest() {
    for (String words :
        List.of("Brenholm finished it", "would fill another", "the long term", "’ counci")) {
      for (int before = 0; before < 9; before++) {
        assertThat(PlainWords.isAll("x".repeat(before) + " " + words)).as(words).isTrue();
      }
    }
  }

  @Test
  void passesNothingThatTheScanWouldMind() {
    Random random = new Random(3);
    for (int i = 0; i < 50_000; i++) {
      String value = changed(random);
      if (PlainWords.isAll(value)) {
        assertThat(CharacterTraits.of(value).hasAny(OTHERS)).as(value).isFalse();
      }
    }
  }

  /** Misread characters stand in pairs, and the pair may stand anywhere. */
  @Test
  void aLetterIsUsualButBeforeASignWithWhichItMayHaveBeenMisread() {
    for (int before = 0; before < 24; before++) {
      String words = "x".repeat(before);
      assertThat(PlainWords.isAll(words + "é x’ xx")).isTrue();
      assertThat(PlainWords.isAll(words + "é’ xxxx")).isFalse();
      assertThat(PlainWords.isAll(words + "Å¡")).isFalse();
    }
    assertThat(PlainWords.isAll("😀😀😀😀")).isFalse();
  }

  /** Some prose, in which any character is put in some places. */
  private static String changed(Random random) {
    int from = random.nextInt(PROSE.length());
    int to = from + random.nextInt(PROSE.length() - from);
    StringBuilder value = new StringBuilder(PROSE.substring(from, to));
    for (int changes = random.nextInt(3); changes > 0; changes--) {
      int bound = new int[] {0x80, 0x100, 0x1_0000}[random.nextInt(3)];
      value.insert(random.nextInt(value.length() + 1), (char) random.nextInt(bound));
    }
    return value.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "announced",
        "announc",
        "Decided",
        "t.b.",
        "the day is t.b.d. now",
        "confirmed",
        "to be determined",
        "bekanntgegeben",
        "lorem ipsum",
        "TBD",
        "TODO",
        "T.B.D.",
        "NAME",
        "a\nb",
        "a\tb",
        "\u007f",
        "\u00ad",
        "µ",
        "ſ",
        "Ω",
        "中",
        "\u0301",
        "\u200b",
        "😀",
        "Ã©",
        "â€",
        "Ñ\u0081",
        "pr ciser",
        "préciser"
      })
  void findsAnywhereWhatIsWorthASecondLook(String suspect) {
    for (int before = 0; before < 24; before++) {
      for (int after = 0; after < 24; after++) {
        String value = "x".repeat(before) + suspect + "x".repeat(after);
        assertThat(PlainWords.isAll(value)).as(value).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://harbour.example/a_b?c=1&d=[2]#TODO",
        "mailto:choir@harbour.example",
        "images/pier-4.jpg",
        "https://harbour.example/to-be-announced"
      })
  void passesUsualAddresses(String address) {
    assertThat(PlainWords.isAddress(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a{b", "a}b", "a*b", "a\tb", "a\u007fb", "\u00e9", "\ud800", "\n"})
  void passesNoUnusualAddress(String address) {
    assertThat(PlainWords.isAddress(address)).isFalse();
  }
}
