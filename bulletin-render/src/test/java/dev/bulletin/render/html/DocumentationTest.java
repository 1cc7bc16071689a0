// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Code;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example of the documentation, run, and held to be the same there. */
class DocumentationTest {

  private static final Path SOURCE =
      Path.of("src", "test", "java", "dev", "bulletin", "render", "html", "DocumentationTest.java");

  @Test
  void thePartsOfTheExampleAreRenderedOtherwise() {
    // begin example
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .block(
                Preformatted.class,
                (lines, context) ->
                    context
                        .writer()
                        .start("pre", "class", "highlight", "tabindex", "0")
                        .preformatted(lines.pre())
                        .end("pre"))
            .inline(
                Code.class,
                (code, context) -> context.writer().start("kbd").text(code.code()).end("kbd"))
            .item(
                "praise",
                (item, context) -> {
                  context.writer().start("b", "aria-hidden", "true").text("★").end("b").text(" ");
                  context.usual();
                })
            .build();
    // end example
    Bulletin bulletin =
        HtmlSamples.of(
            Preformatted.of("a < b"),
            new Paragraph(Text.of(new Code("&"))),
            ItemList.of(Item.builder().kind("praise").text("Rain!").build()));
    assertThat(renderer.render(bulletin))
        .contains(
            "<pre class=\"highlight\" tabindex=\"0\">a &lt; b</pre>",
            "<p><kbd>&amp;</kbd></p>",
            "<li class=\"bulletin-kind-praise\"><b aria-hidden=\"true\">★</b> Rain!</li>");
  }

  @Test
  void theExampleIsInTheDocumentation() throws IOException {
    String source = Files.readString(SOURCE);
    String example =
        source.substring(
            source.indexOf("// begin example\n") + 17, source.indexOf("\n    // end example"));
    assertThat(Files.readString(Path.of("..", "docs", "html.md"))).contains(example.stripIndent());
  }
}
