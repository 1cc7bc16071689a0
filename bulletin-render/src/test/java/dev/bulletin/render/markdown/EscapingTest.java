// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a backslash stands, and where none does. */
class EscapingTest {

  private static final MarkdownRenderer RENDERER = MarkdownRenderer.create();

  private static Bulletin paragraph(String words) {
    return Bulletin.builder("T", "en").paragraph(words).build();
  }

  private static String rendered(String words) {
    return RENDERER.render(paragraph(words)).substring("# T\n\n".length()).stripTrailing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 * 3 = 15 and 2 - 1 + 4 > 3 (or < 6).",
        "The file is snake_case_name.txt in C:\\Users\\ann, made with C# or F#.",
        "AT&T, R&D & more; see e.g. 1. or 2) below, #1 of 3, at 50% off!",
        "Costs ~5 € to ~6 € per head* – terms apply [sic], see [1] and (2).",
        "a < b, x > y, 3 <4, I <3 it, if x<y: yes",
        "A lone ` and a lone * and a lone ~ and a_b and _",
        "-5 °C, +44 1632 960148, 2026-01-08: 10.30 a.m.",
        "#hashtag and C# and 1.5 litres; 2.nd; 12.) no",
        "Tell ann_b@harbour.example, or look at www.harbour.example and https://a.example/x_y_z.",
        "Ein Satz: „So ist es“, sagte sie – 3,50 € für 2 Stück; am 8. Januar.",
        "« Voilà », dit-elle : l’été, c’est l’été !",
        "¿Qué? ¡Sí! 10.º aniversario, n.º 5; 1.000 personas",
        "これは「引用」です。値段は１００円〜２００円。",
        "他说：“好的”。时间：周日（上午）——不见不散！",
        "قال: «نعم»، ثم ذهب؛ هل تأتي؟ ٣ – ٥ مساءً",
        "הוא אמר: „כן” – ב־8 בינואר.",
        "สวัสดี ๑๒๓ ฿50",
        "👩‍👩‍👧 and 😀 & ☔ + 🇫🇷"
      })
  void proseStaysAsItWasWritten(String prose) {
    assertThat(rendered(prose)).isEqualTo(prose);
    assertReadBack(paragraph(prose));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\0',
      value = {
        "# heading => \\# heading",
        "####### seven => ####### seven",
        "> quotation => \\> quotation",
        "- item => \\- item",
        "+ item => \\+ item",
        "* item => \\* item",
        "- => \\-",
        "1. item => 1\\. item",
        "8) item => 8\\) item",
        "1234567890. item => 1234567890. item",
        "--- => \\---",
        "* * * => \\* * *",
        "*** => \\*\\*\\*",
        "___ => \\_\\_\\_",
        "``` => \\`\\`\\`",
        "~~~ sh => \\~\\~\\~ sh",
        "[ ] task => \\[ ] task",
        "[x] task => \\[x] task",
        "[!NOTE] => \\[!NOTE]",
        "[a]: https://a.example => [a\\]: https://a.example",
        "[a](b) => [a\\](b)",
        "![a](b) => ![a\\](b)",
        "*a* => \\*a\\*",
        "2*3*4 => 2\\*3\\*4",
        "_a_ and b_c => \\_a\\_ and b_c",
        "~~a~~ => \\~\\~a\\~\\~",
        "`a` => \\`a\\`",
        "<b>x</b> => \\<b>x\\</b>",
        "<div => \\<div",
        "see <https://a.example> => see \\<https://a.example>",
        "see <5@a.example> => see \\<5@a.example>",
        "&amp; &#38; &#x26; &co => \\&amp; \\&#38; \\&#x26; &co",
        "a\\*b \\ c\\ => a\\\\*b \\ c\\\\",
        "{{ site }} {% x %} {a} => {\\{ site }} {\\% x %} {a}",
        ": definition => \\: definition"
      })
  void whatWouldActIsEscaped(String words, String markdown) {
    assertThat(rendered(words)).isEqualTo(markdown);
    assertReadBack(paragraph(words));
  }

  static Stream<String[]> lines() {
    return Stream.of(
        new String[] {"a\nb", "a\\\nb"},
        new String[] {"a\n\nb", "a\\\n\\\nb"},
        new String[] {"a\r\nb\rc\u0085d\u2028e\u2029f", "a\\\nb\\\nc\\\nd\\\ne\\\nf"},
        new String[] {"\n a  \n  b \n", "a\\\nb"},
        new String[] {"a\n===", "a\\\n\\==="},
        new String[] {"a\n-", "a\\\n\\-"},
        new String[] {"a | b\n--- | ---", "a | b\\\n\\--- | ---"},
        new String[] {"a\n:-", "a\\\n\\:-"},
        new String[] {"a\n|-|", "a\\\n\\|-|"},
        new String[] {"a\n# b", "a\\\n\\# b"},
        new String[] {"===", "==="},
        new String[] {"a\\\nb", "a\\\\\\\nb"},
        new String[] {"a *\nb*", "a \\*\\\nb\\*"},
        new String[] {"    a\tb  c", "a\tb  c"},
        new String[] {"\u00a0a\u3000b", "\u00a0a\u3000b"},
        new String[] {"a\u0007b\u000bc\ud800d", "a\ufffdb c\ufffdd"});
  }

  @ParameterizedTest
  @MethodSource("lines")
  void linesAreKept(String words, String markdown) {
    assertThat(rendered(words)).isEqualTo(markdown);
    assertReadBack(paragraph(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\0',
      value = {
        "Learn C # => ## Learn C \\#",
        "# => ## \\#",
        "C# => ## C#",
        "a ## => ## a \\##",
        "1. First => ## 1. First",
        "- x => ## - x"
      })
  void aHeadingIsOneLine(String heading, String markdown) {
    Bulletin bulletin =
        Bulletin.builder("T", "en").section(heading, section -> section.paragraph("x")).build();

    assertThat(RENDERER.render(bulletin)).contains("\n" + markdown + "\n");
    assertReadBack(bulletin);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\0',
      value = {
        "a|b => a\\|b",
        "a\\|b => a\\\\\\|b",
        "a\\ => a\\\\",
        "# a => # a",
        "--- => ---",
        "|| => \\|\\|"
      })
  void aCellHoldsItsPipes(String cell, String markdown) {
    Bulletin bulletin =
        Bulletin.builder("T", "en")
            .block(
                Table.builder().columns(cell).row(Text.builder().code("a|" + cell).build()).build())
            .build();

    assertThat(RENDERER.render(bulletin)).contains("\n| " + markdown + " |\n");
    assertReadBack(bulletin);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\0',
      value = {
        "a b.png => a%20b.png",
        "x_(y).png => x_(y).png",
        "x(y.png => x\\(y.png",
        "<y>.png => %3Cy%3E.png",
        "a?b=1&c=2 => a?b=1&c=2",
        "a?b=1&copy;=2 => a?b=1\\&copy;=2",
        "a`b => a%60b",
        "{{x}} => %7B%7Bx%7D%7D",
        "日本.png => 日本.png"
      })
  void anAddressIsWrittenSoThatItIsReadWhole(String address, String markdown) {
    Bulletin bulletin = Bulletin.builder("T", "en").block(Image.of(address, "")).build();

    assertThat(RENDERER.render(bulletin)).endsWith("![](" + markdown + ")\n");
    assertReadBack(bulletin);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\0',
      value = {
        "a => `a`",
        "a`b => ``a`b``",
        "`a => `` `a ``",
        "a``b => `a``b`",
        "*a* <b> &amp; \\ => `*a* <b> &amp; \\`"
      })
  void codeHasAsManyBackticksAsItTakes(String code, String markdown) {
    Bulletin bulletin =
        Bulletin.builder("T", "en").paragraph(Text.builder().code(code).build()).build();

    assertThat(RENDERER.render(bulletin)).endsWith("\n" + markdown + "\n");
    assertReadBack(bulletin);
  }

  /** CommonMark takes one space off each end, where both have one and there is something else. */
  @Test
  void codeKeepsTheSpacesAtItsEnds() {
    String[][] codes = {{" a ", "`  a  `"}, {" a", "` a`"}, {"a ", "`a `"}, {" `", "``  ` ``"}};
    for (String[] code : codes) {
      Text text = Text.builder().plain("x").code(code[0]).plain("y").build();
      Bulletin bulletin = Bulletin.builder("T", "en").paragraph(text).build();
      assertThat(RENDERER.render(bulletin)).endsWith("\nx" + code[1] + "y\n");
      assertReadBack(bulletin);
    }
    Text spaces = Text.builder().plain("x").code("  ").plain("y").build();
    assertThat(RENDERER.render(Bulletin.builder("T", "en").paragraph(spaces).build()))
        .endsWith("\nx`  `y\n");
  }

  static void assertReadBack(Bulletin bulletin) {
    assertThat(MarkdownOutline.of(RENDERER.render(bulletin)).structure())
        .isEqualTo(BulletinOutline.of(bulletin).structure());
  }
}
