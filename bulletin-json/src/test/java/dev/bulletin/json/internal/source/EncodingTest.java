// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class EncodingTest {

  private static String hex(String value) {
    return HexFormat.of().formatHex(Encoding.utf8(value));
  }

  @Test
  void soundTextIsItsUtf8() {
    String text = "aé水🚢\ud7ff\ue000🚢";
    assertThat(Encoding.utf8(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    assertThat(Encoding.utf8("")).isEmpty();
  }

  @Test
  void aHalfAloneIsThreeBytes() {
    assertThat(hex("\ud800")).isEqualTo("eda080");
    assertThat(hex("\udbff")).isEqualTo("edafbf");
    assertThat(hex("\udfff")).isEqualTo("edbfbf");
    assertThat(hex("a\ud83db")).isEqualTo("61" + "eda0bd" + "62");
    assertThat(hex("🚢\udea2🚢\ud83d")).isEqualTo("f09f9aa2" + "edbaa2" + "f09f9aa2" + "eda0bd");
    assertThat(hex("\ud83d\ud83d\udea2x")).isEqualTo("eda0bd" + "f09f9aa2" + "78");
    assertThat(hex("\udea2\ud83d")).isEqualTo("edbaa2" + "eda0bd");
  }

  @Test
  void noMoreIsReadThanAskedFor() throws IOException {
    String text = "0123456789".repeat(2_000);
    for (int most : new int[] {0, 1, 8_191, 8_192, 8_193, 20_000}) {
      Reader in = new StringReader(text);
      assertThat(Encoding.readAtMost(in, most)).isEqualTo(text.substring(0, most));
      assertThat(in.read()).isEqualTo(most < 20_000 ? text.charAt(most) : -1);
    }
    assertThat(Encoding.readAtMost(new StringReader(text), 20_001)).isEqualTo(text);
  }
}
