// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.validation.ValidationOptions;
import dev.bulletin.json.BulletinParser;
import dev.bulletin.json.ParseLimits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON is read. A bulletin has nothing to find fault with, unless the fence says {@code faulty};
 * one that is {@code broken} breaks the rule that is its heading.
 */
final class JsonExamples implements ExampleCheck {

  private static final JsonMapper JSON = new JsonMapper();
  private static final ValidationOptions EVERYTHING =
      ValidationOptions.builder()
          .level(Level.values())
          .discoverRules()
          .now(LocalDate.of(2026, 6, 1))
          .build();
  private static final BulletinParser PARSER = parser(EVERYTHING, ParseLimits.defaults());

  /** Some rules ask for a folder, or for limits that an example can reach. */
  private static final List<BulletinParser> PARSERS =
      List.of(
          PARSER,
          parser(EVERYTHING.toBuilder().maxDiagnostics(1).build(), ParseLimits.defaults()),
          parser(EVERYTHING.toBuilder().folder(Path.of("target")).build(), ParseLimits.defaults()),
          parser(EVERYTHING, ParseLimits.builder().maxBytes(100).build()),
          parser(EVERYTHING, ParseLimits.builder().maxNodes(8).build()));

  private static BulletinParser parser(ValidationOptions options, ParseLimits limits) {
    return BulletinParser.builder().validation(options).limits(limits).build();
  }

  @Override
  public void check(Example example) {
    if (example.has("broken")) {
      assertThat(codes(example.text())).contains(example.heading());
      return;
    }
    JsonNode json = JSON.readTree(example.text());
    if (example.has("faulty")) {
      assertThat(found(example.text())).isNotEmpty();
    } else if (json.has("title") && json.has("language") && json.has("body")) {
      assertThat(found(example.text())).isEmpty();
    }
  }

  private static Stream<Diagnostic> found(String json) {
    return BulletinParser.create().parse(json).diagnostics().stream();
  }

  private static Stream<String> codes(String json) {
    return Stream.concat(
            PARSERS.stream().map(parser -> parser.parse(json)),
            Stream.of(PARSER.parse(json.getBytes(StandardCharsets.ISO_8859_1))))
        .flatMap(result -> result.diagnostics().stream())
        .map(Diagnostic::code);
  }
}
