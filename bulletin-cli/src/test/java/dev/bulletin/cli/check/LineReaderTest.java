// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  private static List<String> lines(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    LineReader reader = new LineReader(new ByteArrayInputStream(bytes), 5);
    List<String> lines = new ArrayList<>();
    for (byte[] line = reader.next(); line != null; line = reader.next()) {
      String shown = new String(line, StandardCharsets.UTF_8);
      lines.add(reader.line() + (reader.isBlank(line) ? " blank" : " " + shown));
    }
    return lines;
  }

  @Test
  void keepsOneByteBeyondTheLimit() throws IOException {
    assertThat(lines("abcde\nabcdef\nabcdefghi\n\na\r"))
        .containsExactly("1 abcde", "2 abcdef", "3 abcdef", "4 blank", "5 a\r");
  }

  @Test
  void doesNotPassOverALineThatOnlyStartsWithSpace() throws IOException {
    String space = " ".repeat(100_000);
    assertThat(lines(space + "{}\n \t \n" + "x".repeat(100_000)))
        .containsExactly("1       ", "2 blank", "3 xxxxxx");
  }
}
