// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.json.internal.source.Encoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-8 is read, with a byte order mark or without; anything else is refused where it shows. */
class EncodingsTest {

  private static final String JSON =
      "{\"title\": \"Grüße 🚢 水\", \"language\": \"de\", \"body\": [\"Ein Boot.\"]}";

  private final BulletinParser parser = BulletinParser.create();

  @TempDir Path folder;

  private List<ParseResult> parse(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.json"), bytes);
    return List.of(
        parser.parse(bytes),
        parser.parse(new ByteArrayInputStream(bytes), "a"),
        parser.parse(file),
        parser.parseLines(new ByteArrayInputStream(bytes), "a").findFirst().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ufeff"})
  void utf8IsRead(String mark) throws IOException {
    assertThat(parse((mark + JSON).getBytes(StandardCharsets.UTF_8)))
        .allSatisfy(result -> assertThat(result.orElseThrow().title()).isEqualTo("Grüße 🚢 水"))
        .allSatisfy(result -> assertThat(result.diagnostics()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void widerUnicodeIsRefusedAtTheStart(String name) throws IOException {
    for (String text : List.of(JSON, "\ufeff" + JSON, "{}", "\ufeff{}", "\ufeff", " " + JSON)) {
      assertThat(parse(text.getBytes(Charset.forName(name))))
          .allSatisfy(
              result ->
                  assertThat(StructureTest.lines(result)).containsExactly("1:1 json-encoding"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1, 14",
    "windows-1252, 14",
    "ISO-8859-15, 14",
    "IBM850, 14",
    "Shift_JIS, 20",
    "GB18030, 14",
    "Big5, 20",
    "EUC-KR, 15",
    "CESU-8, 18",
    "IBM037, 1"
  })
  void otherEncodingsAreRefusedAtTheFirstCharacterThatIsNone(String name, int column)
      throws IOException {
    assertThat(parse(JSON.getBytes(Charset.forName(name))))
        .allSatisfy(
            result ->
                assertThat(StructureTest.lines(result))
                    .containsExactly("1:" + column + " json-encoding"));
  }

  @Test
  void aCharacterCutShortIsRefusedWhereItStarts() throws IOException {
    byte[] whole = JSON.getBytes(StandardCharsets.UTF_8);
    int ship = JSON.substring(0, JSON.indexOf('\ud83d')).getBytes(StandardCharsets.UTF_8).length;
    for (int kept = 1; kept <= 3; kept++) {
      byte[] cut = Arrays.copyOf(whole, ship + kept);
      assertThat(parse(cut))
          .allSatisfy(
              result ->
                  assertThat(StructureTest.lines(result)).containsExactly("1:18 json-encoding"));
    }
  }

  @Test
  void aReaderIsReadJustPastTheLimitAndNotClosed() throws IOException {
    int[] read = {0};
    Reader endless =
        new Reader() {
          @Override
          public int read(char[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, 'x');
            read[0] += length;
            return length;
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    assertThat(StructureTest.lines(parser.parse(endless, "endless")))
        .containsExactly("1:1048577 document-too-large");
    assertThat(read[0]).isEqualTo((1 << 20) + 1);
  }

  @Test
  void noStreamOfACallersIsClosed() throws IOException {
    InputStream open =
        new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    assertThat(parser.parse(open, "a").isValid()).isTrue();
    open.reset();
    try (var results = parser.parseLines(open, "a")) {
      assertThat(results).allMatch(ParseResult::isValid);
    }
    Reader characters =
        new StringReader(JSON) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    assertThat(parser.parse(characters, "a").isValid()).isTrue();
  }

  @Test
  void aTextBeyondTheLimitIsCutAtTheSamePlaceAsItsBytes() {
    for (String unit : List.of("x", "é", "水", "🚢", "\ud83d", "x🚢")) {
      for (int limit : List.of(1, 2, 3, 4, 5, 7, 100)) {
        BulletinParser small =
            BulletinParser.builder().limits(ParseLimits.builder().maxBytes(limit).build()).build();
        String text = unit.repeat(200);
        byte[] bytes = Encoding.utf8(text);
        assertThat(small.parse(text).diagnostics()).isEqualTo(small.parse(bytes).diagnostics());
        assertThat(small.parse(text).diagnostics().get(0).code()).isEqualTo("document-too-large");
      }
    }
  }
}
