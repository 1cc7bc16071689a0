// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.json.internal.lines.DocumentLines.Line;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentLinesTest {

  private static final List<String> PIECES =
      List.of("a", "é", "🚢", " ", "\t", "\r", "\n", "\r\n", "x".repeat(30), "é".repeat(40_000));

  private static List<String> lines(byte[] bytes, int most, int chunk) {
    InputStream slow =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, chunk));
          }
        };
    return DocumentLines.of(slow, "lines", most).map(DocumentLinesTest::shown).toList();
  }

  private static String shown(Line line) {
    return line.number()
        + (line.isCut() ? " cut " : " ")
        + line.text().slice(line.text().from(), line.text().to());
  }

  /** Each line of a text, beside what splitting it as a whole says. */
  @Test
  void areThoseOfTheWholeText() {
    Random random = new Random(12);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\ufeff" : "");
      for (int j = random.nextInt(9); j > 0; j--) {
        int piece = random.nextInt(random.nextInt(20) == 0 ? PIECES.size() : PIECES.size() - 1);
        text.append(PIECES.get(piece));
      }
      int most = 3 + random.nextInt(40);
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      assertThat(lines(bytes, most, 1 + random.nextInt(70_000)))
          .as("%s, at most %s bytes", text, most)
          .isEqualTo(split(text.toString(), most));
    }
  }

  private static List<String> split(String text, int most) {
    List<String> lines = new ArrayList<>();
    String[] all = text.split("\n", -1);
    for (int i = 0; i < all.length; i++) {
      String line = all[i].endsWith("\r") ? all[i].substring(0, all[i].length() - 1) : all[i];
      String read = i == 0 && line.startsWith("\ufeff") ? line.substring(1) : line;
      if (!read.matches("[ \\t\\r]*")) {
        lines.add(i + 1 + beginning(line, read, most));
      }
    }
    return lines;
  }

  private static String beginning(String line, String read, int most) {
    if (line.getBytes(StandardCharsets.UTF_8).length <= most) {
      return " " + read;
    }
    int kept = 0;
    int bytes = 0;
    while (true) {
      int character = line.codePointAt(kept);
      bytes += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > most) {
        break;
      }
      kept += Character.charCount(character);
    }
    return " cut " + line.substring(Math.min(kept, line.length() - read.length()), kept);
  }

  @Test
  void aLineOfTheGreatestLengthIsWhole() {
    byte[] bytes = "abc\r\nabcd\n\u00e9\u00e9\nabc\r".getBytes(StandardCharsets.UTF_8);
    assertThat(lines(bytes, 3, 2)).containsExactly("1 abc", "2 cut abc", "3 cut \u00e9", "4 abc");
  }

  @Test
  void aLineThatStartsWithMuchSpaceIsNotPassedOver() {
    byte[] bytes =
        (" ".repeat(100_000) + "{}\n" + " ".repeat(100_000) + "\n{}")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(lines(bytes, 3, 70_000)).containsExactly("1 cut    ", "3 {}");
  }

  @Test
  void aLongLineIsReadAsAWhole() {
    for (int length : new int[] {4_095, 4_096, 4_097, 8_193, 65_536, 65_537, 200_000}) {
      String line = "x".repeat(length);
      byte[] bytes = (line + "\n" + line).getBytes(StandardCharsets.UTF_8);
      assertThat(lines(bytes, 200_000, 7_001)).containsExactly("1 " + line, "2 " + line);
      assertThat(lines(bytes, 4_095, 70_000))
          .containsExactly(
              (length > 4_095 ? "1 cut " : "1 ") + line.substring(0, 4_095),
              (length > 4_095 ? "2 cut " : "2 ") + line.substring(0, 4_095));
    }
  }

  @Test
  void theGreatestLimitOfAllIsOne() {
    byte[] bytes = "abc\n".getBytes(StandardCharsets.UTF_8);
    assertThat(lines(bytes, Integer.MAX_VALUE, 1)).containsExactly("1 abc");
  }
}
