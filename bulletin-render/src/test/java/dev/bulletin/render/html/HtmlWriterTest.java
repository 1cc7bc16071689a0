// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a & b < c > d \" e ' f | a &amp; b &lt; c &gt; d &quot; e ' f",
        "&amp; &#60; &lt | &amp;amp; &amp;#60; &amp;lt",
        "<<>> | &lt;&lt;&gt;&gt;",
        "Köln 中文 שלום 👩‍👧 | Köln 中文 שלום 👩‍👧",
      })
  void everyCharacterOfATextStandsForItself(String text, String html) {
    assertThat(new HtmlWriter().text(text)).hasToString(html);
    assertThat(Jsoup.parseBodyFragment(html).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "a\r\nb", "a\u0085b", "a\u2028b", "a\u2029b"})
  void aLineBreakOfAnyKindIsABreakInATextAndALineFeedInPreformattedLines(String lines) {
    assertThat(new HtmlWriter().text(lines)).hasToString("a<br>\nb");
    assertThat(new HtmlWriter().preformatted(lines)).hasToString("a\nb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "\b",
        "\u001B",
        "\u007F",
        "\u0080",
        "\u009F",
        "\uD800",
        "\uDC00",
        "\uFDD0",
        "\uFFFE",
        "\uFFFF",
        "\uD83F\uDFFE"
      })
  void whatHtmlDoesNotAllowShowsAsAReplacementCharacter(String character) {
    assertThat(new HtmlWriter().text("a" + character + "b")).hasToString("a\uFFFDb");
    assertThat(new HtmlWriter().text(character)).hasToString("\uFFFD");
  }

  @Test
  void aTextOfAnyLengthIsWrittenWhole() {
    String text = "ab<".repeat(50_000) + "c";
    assertThat(new HtmlWriter().text(text).toString()).isEqualTo("ab&lt;".repeat(50_000) + "c");
  }

  @Test
  void anAttributeCannotBeLeft() {
    String html = new HtmlWriter().start("img", "alt", "\" onerror=\"alert(1)\n>").toString();
    assertThat(html).isEqualTo("<img alt=\"&quot; onerror=&quot;alert(1)\n&gt;\">");
    assertThat(Jsoup.parseBodyFragment(html).selectFirst("img").attributes().asList()).hasSize(1);
  }

  @Test
  void elementsOpenAndClose() {
    assertThat(new HtmlWriter().start("p", "class", "x").text("y").end("p").html("<br>"))
        .hasToString("<p class=\"x\">y</p><br>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "a b", "a>", "a\"", "a=", "onx/", "é"})
  void whatIsNoNameIsRefused(String name) {
    HtmlWriter writer = new HtmlWriter();
    assertThatThrownBy(() -> writer.start(name)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> writer.end(name)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> writer.start("p", name, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "A", "Z", "az", "aZA", "h0", "h9", "x-y", "x_y", "x:y", "x.y"})
  void whatIsANameIsTaken(String name) {
    assertThat(new HtmlWriter().start(name, name, "x").end(name))
        .hasToString("<" + name + " " + name + "=\"x\"></" + name + ">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "[", "`", "{", "/", ";"})
  void neighboursOfLettersAndDigitsAreInNoName(String character) {
    assertThatThrownBy(() -> new HtmlWriter().start(character))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new HtmlWriter().start("a" + character))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAttributeWithoutAValueIsRefused() {
    HtmlWriter writer = new HtmlWriter();
    assertThatThrownBy(() -> writer.start("p", "class"))
        .hasMessage("a value is missing after class");
  }

  @Test
  void oneThatIsKeptAfterItsRenderingWritesIntoNoOther() {
    List<HtmlWriter> kept = new ArrayList<>();
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .fragment(true)
            .block(
                Paragraph.class,
                (paragraph, context) -> {
                  kept.forEach(writer -> writer.html("KEPT".repeat(100)));
                  kept.add(context.writer());
                  context.usual();
                })
            .build();
    Bulletin bulletin = Bulletin.builder("Tides", "en").paragraph("High.").build();
    String first = renderer.render(bulletin);
    assertThat(renderer.render(bulletin)).isEqualTo(first).doesNotContain("KEPT");
  }
}
