// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.Rule;
import dev.bulletin.core.validation.RuleCatalogue;
import dev.bulletin.core.validation.ValidationOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The corpus as another program has it: the jar, its index, and nothing of ours to read them. */
class CorpusIT {

  @TempDir private static Path emptyFolder;
  private static ZipFile jar;
  private static JsonNode index;

  @BeforeAll
  static void open() throws IOException {
    jar = new ZipFile(System.getProperty("bulletin.corpus"));
    index = JsonMapper.shared().readTree(bytes("index.json"));
  }

  @AfterAll
  static void close() throws IOException {
    jar.close();
  }

  static List<JsonNode> documents() {
    return index.get("documents").values().stream().toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatTheIndexSaysIsFound(JsonNode document) throws IOException {
    String file = document.get("file").asString();
    ParseResult result = parser(document).parse(bytes(file), file);
    assertThat(told(result)).isEqualTo(expected(document));
    assertThat(result.isValid()).isEqualTo(document.get("valid").asBoolean());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theFileBesideADocumentSaysTheSame(JsonNode document) throws IOException {
    String file = document.get("file").asString().replaceFirst("json$", "diagnostics");
    List<String> lines =
        expected(document).stream().map(line -> line.replaceFirst(" \\w+", "").strip()).toList();
    assertThat(new String(bytes(file), StandardCharsets.UTF_8).lines()).isEqualTo(lines);
  }

  @Test
  void theIndexNamesEveryDocument() {
    Set<String> named =
        documents().stream()
            .map(document -> document.get("file").asString())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> present =
        jar.stream()
            .map(ZipEntry::getName)
            .filter(name -> name.endsWith(".json") && !name.equals("index.json"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).hasSizeGreaterThan(600).isEqualTo(present);
    assertThat(jar.getEntry("README.md")).isNotNull();
    assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
  }

  @Test
  void everyRuleAndCodeOfStructureHasAFaultyDocument() {
    Set<String> found =
        documents().stream()
            .flatMap(document -> document.get("diagnostics").values().stream())
            .map(diagnostic -> diagnostic.get("code").asString())
            .collect(Collectors.toSet());
    assertThat(found).containsAll(RuleCatalogue.rules().stream().map(Rule::code).toList());
    assertThat(List.of(StructureCode.values()))
        .filteredOn(code -> !found.contains(code.code()))
        .as("the limits, which take large documents")
        .allMatch(code -> code.code().matches("document-too-.*|diagnostics-truncated"));
  }

  private static BulletinParser parser(JsonNode document) {
    ValidationOptions.Builder options =
        ValidationOptions.builder().withoutLevel(Level.MANDATORY).withoutLevel(Level.RECOMMENDED);
    for (JsonNode level : document.get("levels").values()) {
      options.level(Level.valueOf(level.asString().toUpperCase(Locale.ROOT)));
    }
    if (document.has("now")) {
      options.now(LocalDate.parse(document.get("now").asString()));
    }
    if (document.has("emptyFolder")) {
      options.folder(emptyFolder);
    }
    return BulletinParser.builder().validation(options.build()).build();
  }

  private static List<String> expected(JsonNode document) {
    List<String> expected = new ArrayList<>();
    for (JsonNode each : document.get("diagnostics").values()) {
      expected.add(
          line(
              each.get("line").asInt() + ":" + each.get("column").asInt(),
              each.get("severity").asString(),
              each.get("code").asString(),
              each.get("pointer").asString()));
    }
    return expected;
  }

  private static List<String> told(ParseResult result) {
    return result.diagnostics().stream().map(CorpusIT::told).toList();
  }

  private static String told(Diagnostic found) {
    String place = found.location().start().toString();
    return line(place, found.severity().value(), found.code(), found.pointer());
  }

  private static String line(String place, String severity, String code, String pointer) {
    return (place + " " + severity + " " + code + " " + pointer).strip();
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return in.readAllBytes();
    }
  }
}
