// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.json.BulletinParser;
import dev.bulletin.render.Renderer;
import dev.bulletin.render.markdown.MarkdownRenderer;
import dev.bulletin.render.text.TextRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each sample renders as the file beside it says. After a change that is meant, {@code
 * -Dbulletin.golden.update=true} writes those files anew: look at what changed before committing
 * it.
 */
class GoldenFilesTest {
  private static final Path EXAMPLES = Path.of("..", "docs", "examples");
  private static final String SUFFIX = ".bulletin.json";

  /** How the file of a format ends, and what writes it. A new format is a new line. */
  private static final Map<String, Renderer> FORMATS =
      Map.of(
          ".md", MarkdownRenderer.create(),
          ".txt", TextRenderer.create());

  static Stream<Arguments> samplesInAllFormats() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      List<String> samples =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(SUFFIX))
              .map(name -> name.substring(0, name.length() - SUFFIX.length()))
              .sorted()
              .toList();
      assertThat(samples).hasSizeGreaterThanOrEqualTo(8);
      return FORMATS.keySet().stream()
          .sorted()
          .flatMap(format -> samples.stream().map(sample -> Arguments.of(sample, format)));
    }
  }

  @ParameterizedTest
  @MethodSource("samplesInAllFormats")
  void rendersAsTheFileBesideItSays(String sample, String format) throws IOException {
    Bulletin bulletin =
        BulletinParser.create().parse(EXAMPLES.resolve(sample + SUFFIX)).orElseThrow();
    String rendered = FORMATS.get(format).render(bulletin);
    Path golden = EXAMPLES.resolve(sample + format);
    if (Boolean.getBoolean("bulletin.golden.update")) {
      Files.writeString(golden, rendered);
    }

    assertThat(golden).exists();
    assertThat(rendered).isEqualTo(Files.readString(golden));
  }
}
