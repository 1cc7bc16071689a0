// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

  @ParameterizedTest
  @CsvSource({
    "0x0A, \\n",
    "0x0D, \\r",
    "0x09, \\t",
    "0x1B, \\u001b",
    "0x7F, \\u007f",
    "0x9B, \\u009b",
    "0x202E, \\u202e",
    "0x2066, \\u2066",
    "0x200B, \\u200b",
    "0x00AD, \\u00ad",
    "0x2028, \\u2028",
    "0xFEFF, \\ufeff",
    "0xD83D, \\ud83d",
    "0xE000, \\ue000",
    "0xE0001, \\udb40\\udc01"
  })
  void showsWhatIsNotSeen(int character, String shown) {
    assertThat(Visible.of("a" + Character.toString(character) + "é")).isEqualTo("a" + shown + "é");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "été", "中文", "👩‍👩‍👧", "می‌روم", "e\u0301", "\u00A0", "𝄞"})
  void leavesTheRestAsItIs(String value) {
    assertThat(Visible.of(value)).isEqualTo(value);
  }

  @Test
  void letsNoControlThrough() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)
        .forEach(c -> assertThat(Visible.of(Character.toString(c))).startsWith("\\"));
  }

  @ParameterizedTest
  @CsvSource({
    "##[error]x, #\\u0023[error]x",
    "a ##vso[task.x]b, a #\\u0023vso[task.x]b",
    "é##teamcity[x], é#\\u0023teamcity[x]",
    "####[x], ###\\u0023[x]",
    "##[a]##[b], #\\u0023[a]#\\u0023[b]",
  })
  void disarmsWhatBuildServersObey(String value, String shown) {
    assertThat(Visible.of(value)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"##", "## Heading", "#[x]", "# #[x]", "##a b[x]", "a##"})
  void leavesOtherNumberSigns(String value) {
    assertThat(Visible.of(value)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"::error::x, ./::error::x", "' ::x', './ ::x'", "a::b, a::b", ":a, :a"})
  void letsNoLineBeginWithACommand(String name, String shown) {
    assertThat(Visible.startOfLine(name)).isEqualTo(shown);
  }
}
