// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteCounterTest {
  private static final String UNIT = "a\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff😀";

  @ParameterizedTest
  @ValueSource(strings = {"", "\u007f", "\u0080", "\u07ff", "\u0800", "\uffff", "😀", UNIT})
  void countsTheBytesOfUtf8HoweverWordsAreAppended(String words) throws IOException {
    ByteCounter counter = new ByteCounter();
    String all = words + words + "null" + "null" + "é";

    counter.append(words).append("x" + words + "y", 1, 1 + words.length()).append('é').append(null);
    counter.append(null, 0, 4);

    assertThat(counter.bytes()).isEqualTo(all.getBytes(StandardCharsets.UTF_8).length);
  }
}
