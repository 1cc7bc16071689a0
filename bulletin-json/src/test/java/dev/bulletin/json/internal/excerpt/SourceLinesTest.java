// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.diagnostic.Position;
import dev.bulletin.core.diagnostic.SourceLocation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLinesTest {

  private static SourceLines lines(String text, int firstLine) {
    return SourceLines.of(text.getBytes(StandardCharsets.UTF_8), firstLine);
  }

  private static Excerpt excerpt(SourceLines lines, int line, int column, int endLine, int end) {
    return lines.excerpt(
        new SourceLocation("a", new Position(line, column), new Position(endLine, end)));
  }

  private static String line(SourceLines lines, int number) {
    return excerpt(lines, number, 1, number, 1).text();
  }

  @Test
  void aFaultIsShownInItsLine() {
    assertThat(excerpt(lines("[\n  tru,\n  1]", 1), 2, 3, 2, 6))
        .isEqualTo(new Excerpt(2, "  tru,", 2, 3));
  }

  @Test
  void aFaultThatGoesOnIsMarkedToTheEndOfItsFirstLine() {
    assertThat(excerpt(lines("[\n  {\"a\":\n1}]", 1), 2, 3, 3, 3))
        .isEqualTo(new Excerpt(2, "  {\"a\":", 2, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void linesEndAtEachKindOfLineBreak(String end) {
    SourceLines lines = lines(String.join(end, "", "one", "", "two", "three"), 1);
    assertThat(line(lines, 1)).isEmpty();
    assertThat(line(lines, 2)).isEqualTo("one");
    assertThat(line(lines, 3)).isEmpty();
    assertThat(line(lines, 4)).isEqualTo("two");
    assertThat(line(lines, 5)).isEqualTo("three");
  }

  @Test
  void aDocumentMayEndInALineBreak() {
    for (String end : new String[] {"\n", "\r", "\r\n"}) {
      assertThat(line(lines("one" + end, 1), 1)).isEqualTo("one");
      assertThat(line(lines("one" + end, 1), 2)).isEmpty();
    }
  }

  @Test
  void manyLinesAreTold() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 500; i++) {
      text.append(i).append('\n');
    }
    SourceLines lines = lines(text.toString(), 1);
    for (int i = 1; i <= 500; i++) {
      assertThat(line(lines, i)).isEqualTo(Integer.toString(i));
    }
  }

  @Test
  void aDocumentMayStartFurtherDownInItsFile() {
    SourceLines lines = lines("one\ntwo", 7);
    assertThat(excerpt(lines, 7, 1, 7, 4)).isEqualTo(new Excerpt(7, "one", 0, 3));
    assertThat(excerpt(lines, 8, 2, 8, 4)).isEqualTo(new Excerpt(8, "two", 1, 2));
  }

  @Test
  void aPlaceOutsideIsShownAtTheNearestLine() {
    SourceLines lines = lines("one\ntwo", 7);
    assertThat(excerpt(lines, 2, 1, 2, 1)).isEqualTo(new Excerpt(2, "one", 0, 1));
    assertThat(excerpt(lines, 9, 9, 9, 9)).isEqualTo(new Excerpt(9, "two", 3, 1));
  }

  @Test
  void aByteOrderMarkIsNoneOfTheColumns() {
    assertThat(excerpt(lines("\ufeffone", 1), 1, 2, 1, 4)).isEqualTo(new Excerpt(1, "one", 1, 2));
    assertThat(line(lines("", 1), 1)).isEmpty();
  }
}
