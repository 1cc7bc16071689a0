// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.validation.ValidationOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample bulletins, in ten languages and as many sorts. */
class SamplesTest {

  private static final Path FOLDER = Path.of("..", "docs", "examples");

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> samples =
          files.filter(file -> file.toString().endsWith(".bulletin.json")).sorted().toList();
      assertThat(samples).hasSizeGreaterThan(10);
      return samples;
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nothingIsSaidOfASampleAtTheDefaultLevels(Path sample) throws IOException {
    ValidationOptions options = ValidationOptions.builder().folder(FOLDER).build();
    ParseResult result = BulletinParser.builder().validation(options).build().parse(sample);
    assertThat(result.diagnostics()).isEmpty();
  }
}
