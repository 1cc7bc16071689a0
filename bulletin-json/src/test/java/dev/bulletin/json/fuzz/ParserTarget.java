// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.SourceLocation;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.validation.ValidationOptions;
import dev.bulletin.json.BulletinParser;
import dev.bulletin.json.BulletinWriter;
import dev.bulletin.json.ParseResult;
import dev.bulletin.json.SchemaEngines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What holds of a parser whatever bytes it is given. */
final class ParserTarget {

  /** What another engine does not see: it is asked of documents that are one JSON value. */
  private static final Set<String> NOT_OF_THE_SCHEMA =
      Set.of(
          "json-syntax",
          "json-encoding",
          "json-duplicate-member",
          "document-too-deep",
          "document-too-many-nodes",
          "document-too-large");

  private static final BulletinParser PARSER =
      BulletinParser.builder()
          .validation(ValidationOptions.builder().level(Level.INFORMATIVE, Level.EMAIL).build())
          .build();
  private static final BulletinParser SHAPE =
      BulletinParser.builder()
          .validation(
              ValidationOptions.builder()
                  .withoutLevel(Level.MANDATORY)
                  .withoutLevel(Level.RECOMMENDED)
                  .build())
          .build();
  private static final BulletinWriter WRITER = BulletinWriter.create();
  private static final SchemaEngines ENGINES = new SchemaEngines();

  private ParserTarget() {}

  /** Every answer has a place in the document, and is the same by every way in. */
  static void answers(byte[] input) throws IOException {
    ParseResult result = PARSER.parse(input);
    List<Diagnostic> found = result.diagnostics();
    assertThat(result.isValid()).isEqualTo(result.bulletin().isPresent());
    found.forEach(ParserTarget::isWhole);
    assertThat(found.stream().map(Diagnostic::location).map(SourceLocation::start).toList())
        .isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(PARSER.parse(new ByteArrayInputStream(input), "<input>").diagnostics())
        .isEqualTo(found);
    String text = new String(input, StandardCharsets.UTF_8);
    if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), input)) {
      assertThat(PARSER.parse(text).diagnostics()).isEqualTo(found);
    }
    result.soundParts().ifPresent(ParserTarget::isWritten);
    PARSER
        .parseLines(new ByteArrayInputStream(input), "lines")
        .forEach(line -> line.diagnostics().forEach(ParserTarget::isWhole));
  }

  private static void isWhole(Diagnostic found) {
    assertThat(found.location()).as(found.code()).isNotNull();
    assertThat(found.location().end()).isGreaterThanOrEqualTo(found.location().start());
    assertThat(found.message()).isNotBlank();
    assertThat(found.message().chars()).noneMatch(Character::isISOControl);
  }

  /** What was read is written, and read again as it was. */
  private static void isWritten(Bulletin bulletin) {
    Bulletin again = SHAPE.parse(WRITER.write(bulletin)).soundParts().orElseThrow();
    assertThat(SHAPE.parse(WRITER.write(again)).soundParts()).contains(again);
    if (SHAPE.parse(WRITER.write(bulletin)).isValid()) {
      assertThat(again).isEqualTo(bulletin);
    }
  }

  /** The reader and two engines that others wrote give one verdict on a document's shape. */
  static void agrees(byte[] input) {
    ParseResult result = SHAPE.parse(input);
    if (result.diagnostics().stream().noneMatch(f -> NOT_OF_THE_SCHEMA.contains(f.code()))) {
      String text = new String(input, StandardCharsets.UTF_8);
      assertThat(ENGINES.networkntAccepts(text)).as(text).isEqualTo(result.isValid());
      assertThat(ENGINES.harrelAccepts(text)).as(text).isEqualTo(result.isValid());
    }
  }
}
