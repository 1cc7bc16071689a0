// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  private final JsonText text = new JsonText(0, "\n");

  @Test
  void nothingOfOneTextIsLeftInTheNext() {
    for (int length : new int[] {300, 20_000, 10, 200, 20_000, 0}) {
      String words = "x" + "y".repeat(length);
      String json = "{\"title\":\"T\",\"language\":\"en\",\"body\":[\"" + words + "\"]}\n";
      assertThat(text.of(of(words), null)).isEqualTo(json);
      assertThat(text.bytesOf(of(words), null)).asString(StandardCharsets.UTF_8).isEqualTo(json);
    }
  }

  @Test
  void manyThreadsShareOne() {
    IntStream.range(1, 2_000)
        .parallel()
        .mapToObj("x"::repeat)
        .forEach(words -> assertThat(text.of(of(words), null)).contains('"' + words + '"'));
  }

  private static Bulletin of(String words) {
    return Bulletin.builder("T", "en").paragraph(words).build();
  }
}
