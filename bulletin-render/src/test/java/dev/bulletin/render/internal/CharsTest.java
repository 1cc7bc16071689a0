// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharsTest {

  @Test
  void whateverIsAddedMakesRoomForItself() {
    Chars chars = new Chars(0);
    chars.append('a').append("bc").append("xdefx", 1, 4).appendCodePoint(0x1F30A).append('g');
    chars.spaces(0);
    chars.spaces(3);
    chars.append(chars, 1, 3);
    assertThat(chars).hasToString("abcdef🌊g   bc");
    assertThat(chars.length()).isEqualTo(14);
    assertThat(chars.charAt(6)).isEqualTo('\ud83c');
    assertThat(chars.subSequence(1, 3)).isEqualTo("bc");
  }

  @Test
  void anArrayIsFilledBeforeItIsReplaced() {
    char[] array = new char[4];
    Chars chars = new Chars(array).append("ab").append("cd");
    assertThat(chars.array()).isSameAs(array).containsExactly('a', 'b', 'c', 'd');
    chars.append('e');
    assertThat(chars.array()).isNotSameAs(array);
    assertThat(chars).hasToString("abcde");
    assertThat(array).containsExactly('a', 'b', 'c', 'd');
  }

  @Test
  void aCharacterIsPutBetweenOthers() {
    Chars chars = new Chars(new char[2]).append("ac");
    chars.insert(1, 'b');
    chars.insert(3, 'd');
    chars.insert(0, '-');
    chars.set(0, '+');
    assertThat(chars).hasToString("+abcd");
  }

  @Test
  void whatWasCutOffIsNotFound() {
    Chars chars = new Chars(8).append("abcab");
    assertThat(chars.indexOf('b', 0)).isEqualTo(1);
    assertThat(chars.indexOf('b', 1)).isEqualTo(1);
    assertThat(chars.indexOf('b', 2)).isEqualTo(4);
    chars.truncate(4);
    assertThat(chars.indexOf('b', 2)).isEqualTo(-1);
    assertThat(chars).hasToString("abca");
  }
}
