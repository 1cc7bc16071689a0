// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bulletin.core.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Configuration files as hostile as any bulletin: each is answered, in bounded time and memory. */
@Timeout(300) // of what would take hours
class HostileConfigTest {

  private static final Vocabulary WORDS =
      new Vocabulary(Set.of("email"), Set.of("link-insecure"), Set.of());

  @TempDir Path folder;

  private CheckConfig read(String text) throws IOException, ConfigException {
    Path file = Files.writeString(folder.resolve("check.json"), text);
    return ConfigFile.read(file, "check.json", WORDS);
  }

  private List<Diagnostic> faults(String text) {
    ConfigException refused = catchThrowableOfType(ConfigException.class, () -> read(text));
    assertThat(refused).as("refused").isNotNull();
    return refused.faults();
  }

  private static String files(String pattern) {
    return "{\"overrides\": [{\"files\": \"" + pattern + "\", \"rules\": {}}]}";
  }

  static Stream<Arguments> bombs() {
    String many = "\"{" + ",".repeat(900) + "}" + "x".repeat(1000) + "\",";
    return Stream.of(
        Arguments.of("deep", "[".repeat(200_000), "json-syntax"),
        Arguments.of("deep inside", "{\"rules\":" + "[".repeat(200_000), "json-syntax"),
        Arguments.of("number", "{\"levels\":[" + "9".repeat(100_000) + "]}", "json-syntax"),
        Arguments.of("name", "{\"" + "x".repeat(500_000) + "\":1}", "json-syntax"),
        Arguments.of("size", " ".repeat(1 << 21), "document-too-large"),
        Arguments.of("faults", "{\"levels\":[" + "1,".repeat(400_000) + "1]}", "type-mismatch"),
        Arguments.of("twice", "{\"levels\":[],\"levels\":[]}", "json-duplicate-member"),
        Arguments.of("braces", files("{a,b}".repeat(20)), "value-unknown"),
        Arguments.of("nested braces", files("{".repeat(99_999) + "}"), "value-unknown"),
        Arguments.of("stars", files("*a".repeat(100_000)), "value-unknown"),
        Arguments.of(
            "many braces",
            "{\"overrides\": [{\"files\": [" + many.repeat(400) + "\"x\"]}]}",
            "value-unknown"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  void areRefused(String name, String text, String code) {
    List<Diagnostic> faults = faults(text);

    assertThat(faults).hasSizeBetween(1, 101);
    assertThat(faults).extracting(Diagnostic::code).contains(code);
    assertThat(faults).allMatch(fault -> fault.message().length() < 200);
    assertThat(faults).noneMatch(fault -> fault.message().contains("StreamReadConstraints"));
  }

  @Test
  void tellTheFirstFaultsAndThatThereAreMore() {
    List<Diagnostic> faults = faults("{\"levels\":[" + "1,".repeat(1000) + "1]}");

    assertThat(faults).hasSize(101);
    assertThat(faults.get(100).code()).isEqualTo("diagnostics-truncated");
  }

  @Test
  void costATimeThatGrowsWithPatternAndNameAlone() throws Exception {
    String name = "a".repeat(200) + "/" + "a".repeat(200);
    for (String pattern :
        List.of("*a".repeat(2000) + "b", "**/".repeat(1300) + "b", "[".repeat(4000))) {
      CheckConfig config = read(files(pattern));

      assertThat(config.settingsFor(config.folder().resolve(name))).isEqualTo(Settings.DEFAULT);
    }
  }
}
