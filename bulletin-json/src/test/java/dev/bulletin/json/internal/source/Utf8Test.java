// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8Test {

  /** First bytes, and bytes that may follow: those at the edges of what UTF-8 allows. */
  private static final int[] EDGES = {
    0x00, 0x41, 0x7F, 0x80, 0x81, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
    0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
  };

  @Test
  void theFirstFaultIsWhereTheDecoderOfThePlatformFindsIt() {
    for (int first : EDGES) {
      for (int second : EDGES) {
        for (int third : EDGES) {
          check(first, second, third);
          check(first, second, third, 0x80);
          check(first, second, third, 0xBF);
          check(first, second, third, 0x41);
        }
      }
    }
  }

  private static void check(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    assertThat(Utf8.firstFault(bytes, 0, bytes.length))
        .as(Arrays.toString(bytes))
        .isEqualTo(decoded(bytes));
  }

  private static int decoded(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
    return result.isError() ? in.position() : -1;
  }

  @Test
  void aFaultIsFoundWhereverItStandsAmongOthers() {
    for (int length = 1; length < 40; length++) {
      byte[] bytes = "x".repeat(length).getBytes(StandardCharsets.UTF_8);
      assertThat(Utf8.firstFault(bytes, 0, length)).isEqualTo(-1);
      for (int at = 0; at < length; at++) {
        byte[] damaged = bytes.clone();
        damaged[at] = (byte) 0x80;
        assertThat(Utf8.firstFault(damaged, 0, length)).isEqualTo(at);
        assertThat(Utf8.firstFault(damaged, at + 1, length)).isEqualTo(-1);
        assertThat(Utf8.firstFault(damaged, 0, at)).isEqualTo(-1);
      }
    }
  }

  @Test
  void aByteOrderMarkIsThreeBytes() {
    byte[] bytes = "x\ufeff{".getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8.markLength(bytes, 1, 5)).isEqualTo(3);
    assertThat(Utf8.markLength(bytes, 1, 4)).isEqualTo(3);
    assertThat(Utf8.markLength(bytes, 1, 3)).as("cut").isZero();
    assertThat(Utf8.markLength(bytes, 0, 5)).isZero();
    for (int at = 1; at < 4; at++) {
      byte[] other = bytes.clone();
      other[at]++;
      assertThat(Utf8.markLength(other, 1, 5)).isZero();
    }
  }

  @Test
  void widerUnicodeIsToldByItsFirstBytes() {
    assertThat(isOther(0xFE, 0xFF)).isTrue();
    assertThat(isOther(0xFF, 0xFE)).isTrue();
    assertThat(isOther('{', 0)).isTrue();
    assertThat(isOther(0, '{', 0, '}')).isTrue();
    assertThat(isOther(0, 0)).isTrue();
    assertThat(isOther(0, '{')).isFalse();
    assertThat(isOther(0, '{', 0)).isFalse();
    assertThat(isOther(0)).isFalse();
    assertThat(isOther()).isFalse();
    assertThat(isOther('{', '}')).isFalse();
    assertThat(isOther(0xFE, '{')).isFalse();
    assertThat(isOther(0xFF, '{')).isFalse();
    assertThat(isOther('{', 0xFF)).isFalse();
    assertThat(isOther('{', 0xFE)).isFalse();
    assertThat(isOther('{', '}', 0, 0)).isFalse();
  }

  /** The bytes stand among others, which do not count. */
  private static boolean isOther(int... values) {
    byte[] bytes = new byte[values.length + 2];
    for (int i = 0; i < values.length; i++) {
      bytes[i + 1] = (byte) values[i];
    }
    return Utf8.isOtherUnicode(bytes, 1, values.length + 1);
  }

  @Test
  void aCharacterStartsAtItsFirstByte() {
    byte[] bytes = "aé水🚢b".getBytes(StandardCharsets.UTF_8);
    int[] starts = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 11};
    for (int at = 0; at < starts.length; at++) {
      assertThat(Utf8.characterStart(bytes, at)).isEqualTo(starts[at]);
    }
    assertThat(Utf8.characterStart(new byte[] {(byte) 0x80}, 0)).isZero();
  }

  @Test
  void unitsAreThoseOfAString() {
    String text = "x".repeat(9) + "é水🚢" + "🚢".repeat(5) + "水".repeat(7) + "é".repeat(9) + "a";
    for (int start = 0; start < text.length(); start = text.offsetByCodePoints(start, 1)) {
      for (int end = start; end < text.length(); end = text.offsetByCodePoints(end, 1)) {
        byte[] before = text.substring(0, start).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = text.substring(0, end).getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.units(bytes, before.length, bytes.length)).isEqualTo(end - start);
      }
    }
  }
}
