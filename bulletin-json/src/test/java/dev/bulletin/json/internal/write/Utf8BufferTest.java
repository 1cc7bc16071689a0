// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class Utf8BufferTest {

  /** Each kind of character that could be looked at in another way than its neighbours. */
  private static final List<String> CHARACTERS =
      List.of(
          "\"",
          "\\",
          "\n",
          "\u0000",
          "\u001f",
          " ",
          "!",
          "?",
          "~",
          "\u007f",
          "\u0080",
          "é",
          "’",
          "\ud83d\udea2",
          "\ud83d",
          "\udea2");

  private static final JsonMapper JSON = new JsonMapper();

  static IntStream lengths() {
    return IntStream.rangeClosed(0, 42);
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void aCharacterIsWrittenAlikeWhereverItStands(int length) {
    for (String character : CHARACTERS) {
      for (int before = 0; before <= length; before++) {
        String value = "w".repeat(before) + character + "w".repeat(length - before);
        assertThat(quoted(value)).isEqualTo('"' + JsonEscapes.escaped(value) + '"');
        assertThat(JSON.readTree(quoted(value)).stringValue()).isEqualTo(value);
      }
    }
  }

  @Test
  void whatNeedsNoEscapeIsTakenAsItIs() {
    assertThat(quoted("What? “Nine” 🚢?")).isEqualTo("\"What? “Nine” 🚢?\"");
    assertThat(JsonEscapes.areSound(Utf8Buffer.utf8("Is it? 🚢"), "Is it? 🚢")).isTrue();
    assertThat(JsonEscapes.areSound(Utf8Buffer.utf8("Is it? \ud83d"), "Is it? \ud83d")).isFalse();
  }

  @Test
  void anArrayThatIsTooSmallGrows() {
    Utf8Buffer buffer = new Utf8Buffer(new byte[1]);
    buffer.appendLine(3);
    buffer.appendQuoted("a".repeat(30));
    buffer.append('!');
    assertThat(buffer).hasToString("\n   \"" + "a".repeat(30) + "\"!");
    assertThat(buffer.release().length).isGreaterThanOrEqualTo(buffer.toBytes().length);
  }

  private static String quoted(String value) {
    Utf8Buffer buffer = new Utf8Buffer(new byte[0]);
    buffer.appendQuoted(value);
    return buffer.toString();
  }
}
