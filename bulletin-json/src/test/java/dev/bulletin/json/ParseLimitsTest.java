// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.validation.ValidationOptions;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ParseLimitsTest {

  private static final String HEAD = "{\"title\": \"Notes\", \"language\": \"en\", \"body\": [";

  private static ParseResult parse(ParseLimits.Builder limits, String json) {
    return BulletinParser.builder().limits(limits.build()).build().parse(json);
  }

  private static void assertStoppedAt(ParseResult result, String line) {
    assertThat(StructureTest.lines(result)).containsExactly(line);
    assertThat(result.soundParts()).isEmpty();
  }

  @Test
  void bytes() {
    String json = HEAD + "\"é\"]}";
    int length = json.getBytes(StandardCharsets.UTF_8).length;
    assertThat(parse(ParseLimits.builder().maxBytes(length), json).isValid()).isTrue();
    assertStoppedAt(
        parse(ParseLimits.builder().maxBytes(length - 1), json),
        "1:" + json.length() + " document-too-large");
    int accent = HEAD.length() + 2;
    assertStoppedAt(
        parse(ParseLimits.builder().maxBytes(accent), json), "1:" + accent + " document-too-large");
  }

  @Test
  void aStreamIsReadJustPastTheLimitAndNotClosed() throws Exception {
    int[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read[0]++;
            return ' ';
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) ' ');
            read[0] += length;
            return length;
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    ParseResult result = BulletinParser.create().parse(endless, "endless");
    assertStoppedAt(result, "1:1048577 document-too-large");
    assertThat(read[0]).isEqualTo((1 << 20) + 1);
  }

  @Test
  void nodes() {
    String json = HEAD + "\"a\", \"b\"]}";
    assertThat(parse(ParseLimits.builder().maxNodes(6), json).isValid()).isTrue();
    assertStoppedAt(
        parse(ParseLimits.builder().maxNodes(5), json),
        "1:" + (HEAD.length() + 6) + " document-too-many-nodes /body/1");
    String skipped = "{\"foo\": [1, 2, 3, 4], \"title\": \"a\"}";
    assertStoppedAt(
        parse(ParseLimits.builder().maxNodes(4), skipped), "1:16 document-too-many-nodes /foo/2");
  }

  @Test
  void whatIsNotJsonIsSaidNotToBeAlthoughItReachesALimitBefore() {
    assertStoppedAt(parse(ParseLimits.builder(), "[".repeat(100_000)), "1:100001 json-syntax");
    assertStoppedAt(parse(ParseLimits.builder().maxNodes(2), "[1, 2, 3, ]"), "1:9 json-syntax");
    assertStoppedAt(
        parse(ParseLimits.builder().maxStringLength(2), "[\"abc\" 5]"), "1:8 json-syntax");
    assertStoppedAt(parse(ParseLimits.builder(), "{\"bulletin\": 2, 'a': 1}"), "1:17 json-syntax");
  }

  @Test
  void depth() {
    String json = HEAD + "{\"text\": [{\"em\": \"a\"}]}]}";
    assertThat(parse(ParseLimits.builder().maxDepth(5), json).isValid()).isTrue();
    assertStoppedAt(
        parse(ParseLimits.builder().maxDepth(4), json),
        "1:" + (HEAD.length() + 11) + " document-too-deep /body/0/text/0");
    assertStoppedAt(
        parse(ParseLimits.builder(), "[".repeat(100_000) + "]".repeat(100_000)),
        "1:65 document-too-deep " + "/0".repeat(64));
    assertStoppedAt(
        parse(
            ParseLimits.builder(),
            HEAD + "{\"alt\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}]}"),
        "1:" + (HEAD.length() + 8 + 61) + " document-too-deep /body/0/alt" + "/0".repeat(61));
    String deep =
        HEAD + "\"a\"], \"extensions\": {\"a\": " + "[".repeat(998) + "]".repeat(998) + "}}";
    assertThat(parse(ParseLimits.builder().maxDepth(1_000), deep).isValid()).isTrue();
  }

  @Test
  void namesStringsAndNumbers() {
    String json = HEAD + "\"abcdefgh\"], \"extensions\": {\"abcdefghi\": 1234567}}";
    assertThat(parse(ParseLimits.builder(), json).isValid()).isTrue();
    int extensions = json.indexOf("{\"abc") + 1;
    assertStoppedAt(
        parse(ParseLimits.builder().maxNameLength(8), json),
        "1:" + (extensions + 1) + " document-too-large /extensions/abcdefghi");
    assertStoppedAt(
        parse(ParseLimits.builder().maxNumberLength(6), json),
        "1:" + (json.indexOf("123") + 1) + " document-too-large /extensions/abcdefghi");
    assertStoppedAt(
        parse(ParseLimits.builder().maxStringLength(7), json),
        "1:" + (HEAD.length() + 1) + " document-too-large /body/0");
    assertStoppedAt(
        parse(ParseLimits.builder().maxNameLength(8), "{\"abcdefghi\": 1}"),
        "1:2 document-too-large /abcdefghi");
    assertStoppedAt(
        parse(ParseLimits.builder().maxNameLength(8), "{\"foo\": [{\"abcdefghi\": 1}]}"),
        "1:11 document-too-large /foo/0/abcdefghi");
  }

  @Test
  void namesStringsAndNumbersMayBeAsLongAsTheLimit() {
    String json = HEAD + "\"abcdefgh\"], \"extensions\": {\"abcdefghi\": 1234567}}";
    assertThat(parse(ParseLimits.builder().maxNameLength(9), json).isValid()).isTrue();
    assertThat(parse(ParseLimits.builder().maxNumberLength(7), json).isValid()).isTrue();
    assertThat(parse(ParseLimits.builder().maxStringLength(8), json).isValid()).isTrue();
  }

  @Test
  void diagnosticsAreKeptInTheDocumentsOrderAndTheRestIsCounted() {
    String faults = "5, ".repeat(20_000);
    ParseResult result = BulletinParser.create().parse(HEAD + faults + "6], \"tiltle\": 1}");
    assertThat(result.isValid()).isFalse();
    assertThat(result.diagnostics()).hasSize(101);
    assertThat(result.diagnostics().get(0).code()).isEqualTo("list-too-long");
    assertThat(result.diagnostics().get(99).pointer()).isEqualTo("/body/98");
    Diagnostic last = result.diagnostics().get(100);
    assertThat(last.code()).isEqualTo("diagnostics-truncated");
    assertThat(last.severity()).isEqualTo(Severity.INFO);
    assertThat(last.message()).contains("19,903");
  }

  @Test
  void duplicatesAreCountedWhereNoMoreAreKept() {
    String again = ", \"z\": 1".repeat(150);
    ParseResult result =
        BulletinParser.create()
            .parse(HEAD + "\"a\"], \"extensions\": {\"z\": 0" + again + "}, \"tiltle\": 1}");
    assertThat(result.diagnostics()).hasSize(101);
    assertThat(result.diagnostics().subList(0, 100))
        .allMatch(found -> found.code().equals("json-duplicate-member"));
    assertThat(result.diagnostics().get(100).message()).contains("51");
  }

  @Test
  void twoHundredThousandFaultsTakeLittleMemory() {
    String json = HEAD + "{},".repeat(200_000) + "{}]}";
    BulletinParser parser =
        BulletinParser.builder()
            .limits(ParseLimits.builder().maxNodes(1_000_000).build())
            .validation(ValidationOptions.builder().maxDiagnostics(3).build())
            .build();
    assertThat(StructureTest.lines(parser.parse(json)))
        .containsExactly(
            "1:" + HEAD.length() + " list-too-long /body",
            "1:" + (HEAD.length() + 1) + " shape-unknown /body/0",
            "1:" + (HEAD.length() + 4) + " shape-unknown /body/1",
            "1:" + (json.length() + 1) + " diagnostics-truncated");
  }

  @Test
  void depthIsHowDeepItIsAndNotHowMany() {
    String item = "{\"text\": [{\"em\": \"a\"}]}";
    String many = (item + ", ").repeat(200) + item;
    assertThat(parse(ParseLimits.builder().maxDepth(5), HEAD + many + "]}").isValid()).isTrue();
  }

  @Test
  void whatTheFormatAllowsIsCountedInCharacters() {
    for (String character : new String[] {"a", "🚢"}) {
      String body = ", \"language\": \"en\", \"body\": [\"One.\"]}";
      String longest = character.repeat(300);
      assertThat(parse(ParseLimits.builder(), "{\"title\": \"" + longest + "\"" + body).isValid())
          .isTrue();
      assertThat(
              StructureTest.lines(
                  parse(ParseLimits.builder(), "{\"title\": \"a" + longest + "\"" + body)))
          .contains("1:11 text-too-long /title");
    }
  }

  @Test
  void limitsThatCannotBeAreRefused() {
    assertRefused(ParseLimits.builder().maxBytes(0), "maxBytes is below 1: 0");
    assertRefused(ParseLimits.builder().maxNodes(0), "maxNodes is below 1: 0");
    assertRefused(ParseLimits.builder().maxDepth(0), "maxDepth is below 1: 0");
    assertRefused(ParseLimits.builder().maxStringLength(0), "maxStringLength is below 1: 0");
    assertRefused(ParseLimits.builder().maxNameLength(-1), "maxNameLength is below 1: -1");
    assertRefused(ParseLimits.builder().maxNumberLength(0), "maxNumberLength is below 1: 0");
    assertRefused(ParseLimits.builder().maxDepth(1_001), "maxDepth is above 1000: 1001");
  }

  private static void assertRefused(ParseLimits.Builder limits, String message) {
    assertThatThrownBy(limits::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void theLeastAndTheGreatestLimitsCanBeAskedFor() {
    ParseLimits least = new ParseLimits(1, 1, 1, 1, 1, 1);
    assertThat(
            ParseLimits.builder()
                .maxBytes(1)
                .maxNodes(1)
                .maxDepth(1)
                .maxStringLength(1)
                .maxNameLength(1)
                .maxNumberLength(1)
                .build())
        .isEqualTo(least);
    assertThat(ParseLimits.builder().maxDepth(1_000).build().maxDepth()).isEqualTo(1_000);
    assertThat(ParseLimits.builder().build()).isEqualTo(ParseLimits.defaults());
  }

  @Test
  void aStreamOfUtf16IsNoUtf8() throws Exception {
    byte[] json = (HEAD + "\"a\"]}").getBytes(StandardCharsets.UTF_16LE);
    assertStoppedAt(
        BulletinParser.create().parse(new ByteArrayInputStream(json), "a"), "1:1 json-encoding");
  }
}
