// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EightCharactersTest {

  @Test
  void lettersAndQuestionMarksAreCountedWhereverTheyStand() {
    for (char other : new char[] {' ', '?', 'a', 'Z', '\u007f'}) {
      for (char one = 0; one < 128; one++) {
        for (int at = 0; at < Long.BYTES; at++) {
          StringBuilder value = new StringBuilder(String.valueOf(other).repeat(Long.BYTES));
          value.setCharAt(at, one);
          long eight = EightCharacters.at(EightCharacters.bytes(value.toString()), 0);
          assertThat(EightCharacters.letters(eight))
              .isEqualTo(value.chars().filter(Character::isLetter).count());
          assertThat(EightCharacters.holdQuestionMark(eight)).isEqualTo(one == '?' || other == '?');
          assertThat(EightCharacters.areAscii(eight)).isTrue();
        }
      }
    }
  }

  @Test
  void whatIsBeyondAsciiIsNot() {
    assertThat(EightCharacters.areAscii(EightCharacters.at(bytes("abcdefgé"), 0))).isFalse();
    assertThat(EightCharacters.areAscii(EightCharacters.at(bytes("\u0080bcdefgh"), 0))).isFalse();
  }

  @Test
  void beyondLatinThereAreQuestionMarksAndOneForAPairOfSurrogates() {
    assertThat(bytes("aé’\ud800b")).isEqualTo(new byte[] {'a', (byte) 0xE9, '?', '?', 'b'});
    assertThat(bytes("🚢")).isEqualTo(new byte[] {'?'});
  }

  @Test
  void zerosFollowTheLastByte() {
    byte[] bytes = bytes("abcdefghij");
    assertThat(EightCharacters.upToEight(bytes, 0)).isEqualTo(EightCharacters.at(bytes, 0));
    assertThat(EightCharacters.upToEight(bytes, 2)).isEqualTo(EightCharacters.at(bytes, 2));
    assertThat(EightCharacters.upToEight(bytes, 8)).isEqualTo('i' | 'j' << 8);
    assertThat(EightCharacters.upToEight(bytes, 9)).isEqualTo('j');
  }

  private static byte[] bytes(String value) {
    return EightCharacters.bytes(value);
  }
}
