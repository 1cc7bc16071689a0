// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.json.BulletinWriter;
import dev.bulletin.json.internal.read.DocumentReader;
import dev.bulletin.json.internal.read.Fault;
import dev.bulletin.json.internal.read.ReadLimits;
import dev.bulletin.json.internal.read.Reading;
import dev.bulletin.json.internal.report.Salvage;
import dev.bulletin.json.internal.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema as it is compiled here and now, and not the one that all parsers share. */
class CompiledSchemaTest {

  private static final Path FIXTURES = Path.of("src/test/resources/dev/bulletin/json/structure");

  private static final String EVERY_KIND =
      """
      {
        "$schema": "https://bulletin.dev/schema/1/bulletin.schema.json",
        "id": "a",
        "title": "Notes",
        "subtitle": ["a", {"em": "b"}],
        "language": "en",
        "organization": {
          "name": "Harbour",
          "url": "https://harbour.example",
          "logo": {"image": "logo.svg", "alt": "Harbour"}
        },
        "authors": ["Ana"],
        "issue": "1",
        "date": "2026-01-08",
        "expires": {"start": "2026-02-01", "end": "2026-02-02", "text": "Candlemas"},
        "severity": "minor",
        "body": [
          "One boat.",
          "One boat.",
          {"heading": "East", "body": ["Two offices."], "language": "fr"},
          {"image": "a.jpg", "alt": "b", "caption": "c", "href": "https://harbour.example"},
          {"quote": "Let us not grow weary.", "source": "Galatians 6:9"},
          {
            "items": [
              "Pray.",
              {
                "kind": "event",
                "label": "Sunday",
                "title": "Open day",
                "text": "All day.",
                "when": "2026-01-11",
                "where": "Pier 4",
                "severity": "unknown",
                "language": "en",
                "body": [{"pre": "a", "format": "shell"}]
              }
            ],
            "style": "number",
            "start": 4
          },
          {"rows": [["Sunday", ""], ["Sunday", ""]], "columns": ["Day", "Driver"], "caption": "Rota"}
        ],
        "footer": [
          {
            "text": [
              {"link": "https://harbour.example"},
              {"link": "us", "href": "mailto:a@harbour.example"},
              {"span": "a", "language": "fr"},
              {"code": "b"},
              {"strong": [{"em": "c"}]}
            ]
          }
        ],
        "extensions": {"z": 1.50, "m": {}}
      }
      """;

  private final DocumentReader reader =
      new DocumentReader(
          SchemaCompiler.compile(CompiledSchema.parse(CompiledSchema.bytes())),
          new ReadLimits(100_000, 64, 100_000, 10_000, 1_000),
          100);

  private static SourceText source(byte[] bytes) {
    return new SourceText(bytes, 0, bytes.length, "a", 1);
  }

  private Reading read(String json) {
    return reader.read(source(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static String written(Bulletin bulletin) {
    return BulletinWriter.builder().compact().schemaAddress(true).build().write(bulletin);
  }

  private static JsonNode tree(String json) {
    return JsonMapper.shared().readTree(json);
  }

  @Test
  void everyKindOfPartIsReadForWhatItIs() {
    Reading reading = read(EVERY_KIND);
    assertThat(reading.faults()).isEmpty();
    assertThat(tree(written((Bulletin) reading.value()))).isEqualTo(tree(EVERY_KIND));
  }

  @Test
  void everyFaultOfStructureIsFoundWhereItStands() throws IOException {
    for (Path file : fixtures()) {
      byte[] bytes = Files.readAllBytes(file);
      assertThat(reader.read(source(bytes)).faults().stream().map(each -> line(each, bytes)))
          .as(file.toString())
          .containsExactlyElementsOf(
              Files.readAllLines(Path.of(file.toString().replace(".json", ".diagnostics"))));
    }
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static String line(Fault fault, byte[] bytes) {
    return (source(bytes).position(fault.start())
            + " "
            + fault.code().code()
            + " "
            + fault.pointer())
        .strip();
  }

  @Test
  void partsThatAreNotSoundLeaveTheOthers() {
    String faulty =
        """
        {"$schema": 4, "id": 4, "title": "Notes", "subtitle": 4, "language": "en", "date": 4,
         "organization": {"name": "Harbour", "url": 4, "logo": 4}, "authors": 4, "severity": 4,
         "expires": {"start": "2026", "text": 4}, "footer": 4, "extensions": {"a": 1}, "body": [
          4, "One.", {"image": "a.jpg", "alt": 4, "caption": 4}, {"items": [4, "Two."]},
          {"rows": [4, [4, "a"]]}, {"items": 4}, {"rows": 4}, {"text": ["b", 4]},
          {"heading": 4, "body": 4}]}
        """;
    Reading reading = read(faulty);
    assertThat(reading.count()).isEqualTo(21);
    assertThat(written(Salvage.of((Bulletin) reading.value())))
        .isEqualTo(
            "{\"$schema\":\"https://bulletin.dev/schema/1/bulletin.schema.json\",\"title\":\"Notes\","
                + "\"language\":\"en\",\"organization\":\"Harbour\",\"expires\":\"2026\",\"body\":["
                + "\"One.\",{\"image\":\"a.jpg\"},{\"items\":[\"Two.\"]},{\"rows\":[[\"\",\"a\"]]},{\"items\":[]},"
                + "\"b\",{\"heading\":[\"\"],\"body\":[]}],\"extensions\":{\"a\":1}}");
  }
}
