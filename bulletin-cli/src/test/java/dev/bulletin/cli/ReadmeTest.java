// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.json.BulletinParser;
import dev.bulletin.json.ParseResult;
import dev.bulletin.render.html.EmailRenderer;
import dev.bulletin.render.html.HtmlRenderer;
import dev.bulletin.render.markdown.MarkdownRenderer;
import dev.bulletin.render.text.TextRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TempDir private Path folder;
  private String readme = "";

  @BeforeEach
  void read() throws IOException {
    readme = Files.readString(ROOT.resolve("README.md"));
  }

  @Test
  void aFileIsReadAndPrintedInEveryFormat() throws IOException {
    Path file = ROOT.resolve("docs/examples/harbour-relief.bulletin.json");
    ParseResult result = BulletinParser.create().parse(file);
    assertThat(result.diagnostics()).isEmpty();
    Bulletin bulletin = result.orElseThrow();
    for (String rendering :
        List.of(
            TextRenderer.create().render(bulletin),
            HtmlRenderer.create().render(bulletin),
            EmailRenderer.create().render(bulletin),
            MarkdownRenderer.create().render(bulletin))) {
      assertThat(rendering).contains("Pray for calm seas until the end of January");
    }
    assertThat(readme)
        .contains(
            "BulletinParser.create().parse(Path.of(\"docs/examples/" + file.getFileName() + "\"))",
            "TextRenderer.create().render(bulletin)",
            "HtmlRenderer.create().render(bulletin)",
            "EmailRenderer.create().render(bulletin)",
            "MarkdownRenderer.create().render(bulletin)");
  }

  @Test
  void aBulletinInMemoryIsPrintedAsShown() {
    Bulletin bulletin =
        Bulletin.builder("Harbour Relief Prayer Request", "en")
            .organization("Harbour Relief")
            .date("2026-01-08")
            .quotation("Let us not grow weary of doing good.", "Galatians 6:9")
            .bullets("Give thanks for the first clinic on the island.")
            .section(
                "East Coast",
                section ->
                    section
                        .paragraph("Two partner offices share one boat.")
                        .bullets("Pray for calm seas this month."))
            .build();
    assertThat(block("text", 0)).isEqualTo(TextRenderer.create().render(bulletin));
  }

  @Test
  void theFirstBulletinIsValid() {
    assertThat(BulletinParser.create().parse(block("json", 0)).diagnostics()).isEmpty();
  }

  @Test
  void aFaultIsPrintedAsShown() throws IOException {
    String shown = block("text", 1);
    String line = shown.lines().skip(1).findFirst().orElseThrow().replaceFirst(" +4 \\| ", "");
    Path file = folder.resolve("spring.bulletin.json");
    String json = "{\n  \"title\": \"Spring\",\n  \"language\": \"en\",\n" + line + "\n}\n";
    Files.write(file, json.getBytes(StandardCharsets.UTF_8));
    Caller caller = new Caller(folder);
    assertThat(caller.call("validate", "spring.bulletin.json").out()).isEqualTo(shown);
  }

  private String block(String language, int index) {
    Matcher blocks =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
    for (int i = 0; i <= index; i++) {
      assertThat(blocks.find()).isTrue();
    }
    return blocks.group(1);
  }
}
