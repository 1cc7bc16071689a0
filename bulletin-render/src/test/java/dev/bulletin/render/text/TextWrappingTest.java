// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWrappingTest {
  private static String wrap(int width, String language, Text text) {
    return wrap(TextRenderer.builder().width(width).build(), language, text);
  }

  private static String wrap(TextRenderer renderer, String language, Text text) {
    String rendered = renderer.render(Bulletin.builder("T", language).paragraph(text).build());
    return rendered.substring("T\n\n".length(), rendered.length() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "one two three>one two|three",
        "onetwothreefour five>onetwothreefour|five",
        "a well-known name>a well-|known name",
        "run --verbose-now>run|--verbose-now",
        "aaaa (bbb) ccc>aaaa (bbb)|ccc",
        "aaaaaaaa ( b ) c>aaaaaaaa|( b ) c",
        "aaaaaaaa ! bb>aaaaaaaa !|bb",
        "aaaa 1,250.50 b>aaaa|1,250.50 b",
        "aaaa bbbb .5>aaaa bbbb|.5",
        "see https://a-b.example/c-d>see|https://a-b.example/c-d",
        "to jean-paul@x.example>to|jean-paul@x.example",
        "aaa  bbb  ccc>aaa  bbb|ccc"
      })
  void breaksBetweenWordsAndAfterHyphens(String words, String expected) {
    assertThat(wrap(10, "en", Text.of(words))).isEqualTo(expected.replace('|', '\n'));
  }

  @Test
  void breaksWordsWithMarksOfTheirOwnLikeOthers() {
    assertThat(wrap(10, "fr", Text.of("l’après-midi « venez »")))
        .isEqualTo("l’après-\nmidi\n« venez »");
    assertThat(wrap(12, "fr", Text.of("https://a.example/peut-être x")))
        .isEqualTo("https://a.example/peut-être\nx");
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 今天是星期四。我们到了！, 今天是星|期四。我|们到了！", "zh, 一二三「四五」六, 一二三|「四五」|六", "ja, ありがとうーござい, ありがと|うーござ|い",
    "zh, 一二Harbour三, 一二|Harbour|三", "th, สวัสดีครับผม, สวัสดีครับ|ผม", "ko, 안녕 하세요, 안녕|하세요"
  })
  void breaksAsTheScriptDoes(String language, String words, String expected) {
    assertThat(wrap(8, language, Text.of(words))).isEqualTo(expected.replace('|', '\n'));
  }

  @Test
  void countsColumnsNotCharacters() {
    assertThat(wrap(6, "en", Text.of("👩‍🚀👩‍🚀👩‍🚀👩‍🚀"))).isEqualTo("👩‍🚀👩‍🚀👩‍🚀\n👩‍🚀");
    assertThat(wrap(5, "en", Text.of("e\u0301e\u0301 e\u0301e\u0301 x")))
        .isEqualTo("e\u0301e\u0301 e\u0301e\u0301\nx");
  }

  @Test
  void countsAmbiguousCharactersByLanguageUnlessTold() {
    Text words = Text.of("···· x");

    assertThat(wrap(8, "en", words)).isEqualTo("···· x");
    assertThat(wrap(8, "zh-Hant", words)).isEqualTo("····\nx");
    assertThat(
            wrap(
                TextRenderer.builder().width(8).ambiguousWidth(AmbiguousWidth.WIDE).build(),
                "en",
                words))
        .isEqualTo("····\nx");
    assertThat(
            wrap(
                TextRenderer.builder().width(8).ambiguousWidth(AmbiguousWidth.NARROW).build(),
                "zh",
                words))
        .isEqualTo("···· x");
  }

  @Test
  void keepsCodeInOneLineBetweenItsSpaces() {
    Text code = Text.builder().plain("run ").code("bulletin-core now").build();

    assertThat(wrap(10, "en", code)).isEqualTo("run\nbulletin-core\nnow");
    assertThat(wrap(10, "en", Text.builder().plain("“run” ").code("größe-core").build()))
        .isEqualTo("“run”\ngröße-core");
  }

  @Test
  void breaksWhereAnInvisibleSpaceSaysSo() {
    assertThat(wrap(4, "km", Text.of("កក\u200bខខខ"))).isEqualTo("កក\nខខខ");
    assertThat(wrap(3, "en", Text.of("字\u2060字 x"))).isEqualTo("字字\nx");
  }

  @Test
  void breaksNothingWithoutAWidth() {
    String words = "word ".repeat(200).strip();

    assertThat(wrap(0, "en", Text.of(words))).isEqualTo(words);
    assertThat(wrap(0, "zh", Text.of("字".repeat(300)))).isEqualTo("字".repeat(300));
  }

  @Test
  void keepsHalfOfTheWidthForWords() {
    Bulletin bulletin =
        Bulletin.builder("T", "en")
            .items(
                dev.bulletin.core.Item.builder()
                    .text("a")
                    .items(
                        dev.bulletin.core.Item.builder()
                            .text("b")
                            .bullets("cc dd ee ff gg")
                            .build())
                    .build())
            .build();

    assertThat(TextRenderer.builder().width(12).build().render(bulletin))
        .isEqualTo(
            """
        T

          • a

            • b

              • cc
              dd ee
              ff gg
        """);
  }
}
