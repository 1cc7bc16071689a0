// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read of a document with faults; and that the rules run on just that. */
class SoundPartsTest {

  private static ParseResult parse(String members) {
    return BulletinParser.create()
        .parse("{\"title\": \"Notes\", \"language\": \"en\", " + members + "}");
  }

  private static String written(ParseResult result) {
    return BulletinWriter.builder().compact().build().write(result.soundParts().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "One.", 4, "Two."                                     | "One.","Two."
          {"heading": 4, "body": ["One.", {}]}                  | {"heading":[""],"body":["One."]}
          {"heading": "East", "language": "e", "body": []}      | {"heading":"East","body":[]}
          {"items": ["One.", {}, {"title": "a", "text": 4}]}    | {"items":["One.",{"title":"a"}]}
          {"items": [{"text": "a", "when": {"start": "x"}, "kind": "A", "where": 4}]} | {"items":["a"]}
          {"items": [{"text": "a", "when": {"start": "2026", "end": "x"}}]} | {"items":[{"text":"a","when":"2026"}]}
          {"image": "", "alt": "a"}, "One."                     | "One."
          {"image": "a.jpg", "alt": "b", "href": "", "caption": 4} | {"image":"a.jpg","alt":"b"}
          {"quote": 4, "source": "a"}, "One."                   | "One."
          {"quote": "a", "source": ""}                          | {"quote":"a"}
          {"rows": [["a", 4], "b", ["c", "d"]], "columns": 4}   | {"rows":[["a",""],["c","d"]]}
          {"rows": 4}, "One."                                   | "One."
          {"pre": 4}, {"pre": "a", "format": ""}                | {"pre":"a"}
          {"text": ["a", 4, {"strong": 4}, {"em": ""}, {"link": "b c"}, {"span": 4, "language": "fr"}, {"code": 4}]} | "a"
          {"text": [{"strong": ["a", 4]}, {"em": "b"}, {"link": "c", "href": "d e"}, {"span": "f", "language": "fr"}, {"code": "g"}]} | {"text":[{"strong":"a"},{"em":"b"},{"link":"c"},{"span":"f","language":"fr"},{"code":"g"}]}
          {"text": [4]}, "One."                                 | "One."
          """)
  void ofABody(String body, String sound) {
    ParseResult result = parse("\"body\": [" + body + "]");
    assertThat(result.isValid()).isFalse();
    assertThat(written(result))
        .isEqualTo("{\"title\":\"Notes\",\"language\":\"en\",\"body\":[" + sound + "]}");
  }

  @Test
  void ofADocument() {
    ParseResult result =
        BulletinParser.create()
            .parse(
                "{\"title\": 4, \"subtitle\": \"\", \"language\": \"en\", \"organization\":"
                    + " {\"name\": 4}, \"authors\": [\"Ana\", 4], \"date\": \"x\", \"issue\": \"\","
                    + " \"severity\": 4, \"id\": \"a b\", \"body\": [\"One.\"], \"extensions\":"
                    + " {\"a\": 1}}");
    assertThat(written(result))
        .isEqualTo(
            "{\"title\":\"\",\"language\":\"en\",\"authors\":[\"Ana\"],\"body\":[\"One.\"],"
                + "\"extensions\":{\"a\":1}}");
    ParseResult logo =
        parse(
            "\"body\": [\"One.\"], \"organization\": {\"name\": \"a\", \"url\": \"\","
                + " \"logo\": {\"image\": 4}}, \"tilte\": 1");
    assertThat(logo.soundParts().map(Bulletin::organization)).isPresent();
    assertThat(written(logo)).contains("\"organization\":\"a\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Harbour\"",
        "{\"name\":\"Harbour\",\"url\":\"https://harbour.example\"}",
        "{\"name\":\"Harbour\",\"logo\":{\"image\":\"logo.svg\",\"alt\":\"Harbour\"}}"
      })
  void aSoundOrganizationStaysWhole(String organization) {
    ParseResult result = parse("\"organization\": " + organization + ", \"body\": [\"One.\", 4]");
    assertThat(written(result)).contains("\"organization\":" + organization + ",\"body\"");
  }

  @Test
  void aValidBulletinIsAllSound() {
    ParseResult result = parse("\"body\": [\"One.\"]");
    assertThat(result.soundParts()).isEqualTo(result.bulletin()).isPresent();
  }

  @Test
  void theRulesRunOnWhatIsSoundAndFindItWhereItStands() {
    ParseResult result =
        parse(
            "\"body\": [4, {\"headng\": \"{{name}}\", \"body\": [{\"txet\": [\"a\","
                + " \"{{name}}\"]}]}, {\"items\": [\"{{name}}\"], \"start\": \"x\"}], \"date\":"
                + " \"2026-02-30\"");
    assertThat(result.diagnostics())
        .extracting(found -> found.code() + " " + found.pointer())
        .containsExactly(
            "type-mismatch /body/0",
            "member-unknown /body/1/headng",
            "placeholder /body/1/headng",
            "member-unknown /body/1/body/0/txet",
            "placeholder /body/1/body/0/txet/1",
            "placeholder /body/2/items/0",
            "type-mismatch /body/2/start",
            "date-impossible /date");
  }
}
