// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  private static final String JSON =
      "{\"title\": \"Grüße 🚢\", \"language\": \"de\", \"body\": [\"Ein Boot.\"]}";
  private static final String FAULTY = JSON.replace("\"Ein Boot.\"", "4");
  private static final Bulletin BULLETIN =
      Bulletin.builder("Grüße 🚢", "de").paragraph("Ein Boot.").build();

  private final BulletinParser parser = BulletinParser.create();

  @Test
  void everySourceGivesTheSame(@TempDir Path folder) throws Exception {
    byte[] bytes = JSON.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a.json"), bytes);
    assertThat(
            List.of(
                parser.parse(bytes),
                parser.parse(JSON),
                parser.parse(new ByteArrayInputStream(bytes), "a"),
                parser.parse(new StringReader(JSON), "a"),
                parser.parse(file)))
        .allSatisfy(result -> assertThat(result.orElseThrow()).isEqualTo(BULLETIN));
    assertThat(parser.parse(file).source()).isEqualTo(file.toString());
    assertThatThrownBy(() -> parser.parse(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aByteOrderMarkIsNoColumn() {
    assertThat(parser.parse("\ufeff" + JSON).orElseThrow()).isEqualTo(BULLETIN);
    assertThat(StructureTest.lines(parser.parse("\ufeff" + FAULTY)))
        .isEqualTo(StructureTest.lines(parser.parse(FAULTY)))
        .containsExactly("1:50 type-mismatch /body/0");
  }

  @Test
  void everyLineEndCounts() {
    assertThat(StructureTest.lines(parser.parse(FAULTY.replace("[4", "\r\r\n\n[4"))))
        .containsExactly("4:2 type-mismatch /body/0");
  }

  @Test
  void aLoneSurrogateInCharactersIsAnEncodingFault() throws IOException {
    String damaged = JSON.replace("Ein", "\ud83d Ein \udea2");
    int column = damaged.indexOf("\ud83d Ein") + 1;
    assertThat(StructureTest.lines(parser.parse(damaged)))
        .containsExactly("1:" + column + " json-encoding");
    assertThat(StructureTest.lines(parser.parse(new StringReader(damaged), "a")))
        .containsExactly("1:" + column + " json-encoding");
  }

  @Test
  void locationsNameTheSourceAndTheRange() {
    Diagnostic found = parser.parse(FAULTY, "a.json").diagnostics().get(0);
    assertThat(found.toString())
        .isEqualTo(
            "a.json:1:50: error: expected a string or an object, found the number 4"
                + " [type-mismatch]");
    assertThat(found.location().end().toString()).isEqualTo("1:51");
  }

  @Test
  void messagesAreInTheLanguageOfTheCallerAndNeverOfTheMachine() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRENCH);
      assertThat(parser.parse(FAULTY).diagnostics().get(0).message()).startsWith("expected");
      BulletinParser turkish =
          parser.toBuilder().messageLanguage(Locale.forLanguageTag("tr")).build();
      assertThat(turkish.parse(FAULTY).diagnostics().get(0).message()).startsWith("expected");
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(StructureTest.lines(BulletinParser.create().parse("{\"TITLE\": \"İ\"}")))
          .contains("1:2 member-unknown /TITLE");
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void aBulletinThatIsNotValidIsThrownWithItsDiagnostics() throws IOException {
    ParseResult result =
        parser.parse("{\"tilte\": \"Notes\", \"language\": \"en\", \"body\": [4]}");
    assertThat(result.bulletin()).isEmpty();
    assertThatThrownBy(result::orElseThrow)
        .isInstanceOf(BulletinParseException.class)
        .hasMessageContaining("<input>:1:2: error: unknown member \"tilte\" [member-unknown]")
        .hasMessageContaining("did you mean \"title\"?")
        .hasMessageContaining("type-mismatch")
        .satisfies(
            e ->
                assertThat(((BulletinParseException) e).diagnostics())
                    .isEqualTo(result.diagnostics()));
    BulletinParseException thrown = new BulletinParseException(result.diagnostics());
    new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(thrown);
    assertThat(result.toString()).contains("not valid");
  }

  @Test
  void linesAreBulletinsOfTheirOwn() {
    String lines = "\ufeff" + JSON + "\r\n\n  \t\n" + FAULTY + "\n{\n" + JSON;
    List<ParseResult> results = parse(parser, lines);
    assertThat(results).extracting(ParseResult::line).containsExactly(1, 4, 5, 6);
    assertThat(results).extracting(ParseResult::isValid).containsExactly(true, false, false, true);
    assertThat(StructureTest.lines(results.get(1))).containsExactly("4:50 type-mismatch /body/0");
    assertThat(StructureTest.lines(results.get(2))).containsExactly("5:2 json-syntax");
    assertThat(results.get(3).bulletin()).isEqualTo(Optional.of(BULLETIN));
  }

  @Test
  void aLineBeyondTheLimitIsOneFaultAndTheNextGoesOn() {
    ParseLimits limits = ParseLimits.builder().maxBytes(100).build();
    BulletinParser small = BulletinParser.builder().limits(limits).build();
    String lines = "é".repeat(90_000) + "\n" + JSON + "\n" + " ".repeat(101) + "\n" + JSON;
    List<ParseResult> results = parse(small, lines);
    assertThat(StructureTest.lines(results.get(0))).containsExactly("1:51 document-too-large");
    assertThat(results.get(1).isValid()).isTrue();
    assertThat(results.get(results.size() - 1).line()).isEqualTo(4);
  }

  @Test
  void aPartOfASourceIsLocatedInTheWhole() {
    byte[] twice = "{\"title\": \"a\",\n\"title\": \"b\"}".getBytes(StandardCharsets.UTF_8);
    ParseResult result = parser.parse(twice, "letters.ndjson", 7);
    assertThat(result.line()).isEqualTo(7);
    assertThat(StructureTest.lines(result)).contains("8:1 json-duplicate-member /title");
    assertThat(result.diagnostics().toString()).contains("7:2");
    assertThatThrownBy(() -> parser.parse(twice, "letters.ndjson", 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void linesAreReadAsTheyAreAskedFor() {
    int[] chunks = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            throw new AssertionError("read by bytes");
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            if (chunks[0]++ > 2) {
              throw new IOException("enough");
            }
            byte[] line = (JSON + "\n").getBytes(StandardCharsets.UTF_8);
            System.arraycopy(line, 0, into, offset, line.length);
            return line.length;
          }
        };
    try (Stream<ParseResult> results = parser.parseLines(endless, "endless")) {
      assertThat(results.limit(2).filter(ParseResult::isValid).count()).isEqualTo(2);
    }
    assertThat(chunks[0]).isLessThan(4);
    assertThatThrownBy(() -> parser.parseLines(endless, "endless").toList())
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("enough");
  }

  private static List<ParseResult> parse(BulletinParser parser, String lines) {
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    return parser.parseLines(new ByteArrayInputStream(bytes), "lines.ndjson").toList();
  }
}
