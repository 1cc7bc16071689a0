// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.diagnostic.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  private static final List<String> PIECES =
      List.of("a", "é", "水", "🚢", "\n", "\r", "\r\n", "x".repeat(300), "é".repeat(700));

  /** Places of texts, beside what counting it through from the start says. */
  @Test
  void linesAndColumnsAreThoseOfCountingThrough() {
    Random random = new Random(8);
    for (int i = 0; i < 50; i++) {
      StringBuilder text = new StringBuilder("\ufeff");
      for (int j = random.nextInt(30); j >= 0; j--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      SourceText source = new SourceText(bytes, 3, bytes.length, "a", 7);
      String read = text.substring(1);
      for (int j = 0; j < 20; j++) {
        int at = read.offsetByCodePoints(0, random.nextInt(read.codePointCount(0, read.length())));
        int offset = 3 + read.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
        assertThat(source.position(offset)).isEqualTo(countedThrough(read, at, 7));
      }
      assertThat(source.position(bytes.length)).isEqualTo(countedThrough(read, read.length(), 7));
    }
  }

  private static Position countedThrough(String text, int to, int firstLine) {
    int line = firstLine;
    int start = 0;
    for (int i = 0; i < to; i++) {
      boolean endsInTwo = text.startsWith("\r\n", i);
      if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !endsInTwo)) {
        line++;
        start = i + 1;
      }
    }
    return new Position(line, 1 + to - start);
  }
}
