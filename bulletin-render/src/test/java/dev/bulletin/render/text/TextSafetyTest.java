// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of single characters, one by one. */
class TextSafetyTest {
  private static String body(TextRenderer renderer, Block block) {
    return renderer
        .render(Bulletin.builder("T", "en").block(block).build())
        .substring("T\n\n".length());
  }

  private static String paragraph(String words) {
    return body(TextRenderer.create(), new Paragraph(Text.of(words)));
  }

  private static String ascii(String words) {
    return body(TextRenderer.builder().ascii(true).build(), new Paragraph(Text.of(words)));
  }

  /** By the categories of Unicode, and the two characters that override a direction. */
  @Test
  void replacesWhatCannotBeShownAndNothingElse() {
    assertThat(
            IntStream.rangeClosed(0x80, 0xffff)
                .filter(c -> c < 0x3100 || c > 0xd700) // ideographs and syllables are all alike
                .filter(c -> !isLineEnd(c) && isReplaced(c) != isUnfit(c))
                .mapToObj(Integer::toHexString))
        .isEmpty();
  }

  private static boolean isReplaced(int c) {
    return c != 0xfffd && paragraph("a" + (char) c + "b").contains("\ufffd");
  }

  private static boolean isUnfit(int c) {
    boolean override = c == 0x202d || c == 0x202e;
    boolean unclosed = (c >= 0x202a && c <= 0x202c) || (c >= 0x2066 && c <= 0x2069);
    boolean annotation = c >= 0xfff9 && c <= 0xfffb;
    return Character.isISOControl(c)
        || Character.getType(c) == Character.SURROGATE
        || override
        || unclosed
        || annotation;
  }

  private static boolean isLineEnd(int c) {
    return c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029"})
  void endsALineWhereTheAuthorDid(String lineEnd) {
    assertThat(paragraph("a" + lineEnd + "b" + lineEnd + " " + lineEnd)).isEqualTo("a\nb\n");
    assertThat(paragraph(lineEnd + " " + lineEnd + "字" + lineEnd + "b")).isEqualTo("字\nb\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202a", "\u202b", "\u2066", "\u2067", "\u2068"})
  void showsWhatTurnsTheRestOfALineWhereverItStands(String opener) {
    TextRenderer renderer = TextRenderer.builder().preformattedIndent(0).build();

    assertThat(paragraph(opener + "a")).isEqualTo("\ufffda\n");
    assertThat(body(renderer, Preformatted.of(opener + "a\nb"))).isEqualTo("\ufffda\nb\n");
    assertThat(body(renderer, Table.builder().row(opener + "a", "b").build()))
        .isEqualTo("\ufffda  b\n");
  }

  @Test
  void writesAnAddressAsItIsEvenInAscii() {
    Text link = Text.builder().link("pier", "https://größe.example/–").build();

    assertThat(body(TextRenderer.builder().ascii(true).build(), new Paragraph(link)))
        .isEqualTo("pier (https://größe.example/–)\n");
  }

  @ParameterizedTest
  @CsvSource({
    "e\u0300e\u036f, ee",
    "℃, degC",
    "㎼, ㎼",
    "я\u0300, я",
    "\u0370, \u0370",
    "~\u00a0x, ~ x"
  })
  void writesInAsciiWhatHasAFormInIt(String words, String expected) {
    assertThat(ascii(words)).isEqualTo(expected + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"字\u2060", "字\u200b", "字\u3000", "字\u00a0", "字 \u2060 "})
  void leavesNoSpaceThatNobodySeesAtTheEndOfALine(String words) {
    assertThat(paragraph(words)).isEqualTo("字\n");
    assertThat(
            body(
                TextRenderer.builder().preformattedIndent(0).build(),
                Preformatted.of("字\n" + words + "\n" + words + "\n\u00a0\n \n")))
        .isEqualTo("字\n字\n字\n");
  }
}
