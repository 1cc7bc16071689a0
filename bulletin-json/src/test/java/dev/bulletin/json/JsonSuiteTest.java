// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.json.JsonSuite.Case;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is not JSON is refused as such, at a place; what is JSON is never called a fault of syntax,
 * whatever the format says of it.
 */
class JsonSuiteTest {

  private static final Set<String> NOT_JSON = Set.of("json-syntax", "json-encoding");
  private static final Gson STRICT = new GsonBuilder().setStrictness(Strictness.STRICT).create();

  private final BulletinParser parser = BulletinParser.create();

  @TestFactory
  Stream<DynamicTest> aDocument() {
    return JsonSuite.cases().map(each -> dynamicTest(each.toString(), () -> check(each)));
  }

  private void check(Case each) throws IOException {
    List<Diagnostic> found = parser.parse(each.bytes()).diagnostics();
    assertThat(found).isNotEmpty().allSatisfy(JsonSuiteTest::isLocated);
    if (each.isJson()) {
      assertThat(found).noneMatch(fault -> NOT_JSON.contains(fault.code()));
    } else {
      assertThat(found).hasSize(1);
      assertThat(found.get(0).code()).isIn(each.codes());
      assertThat(found.get(0).location().start()).hasToString(each.place());
    }
    assertThat(parser.parse(new ByteArrayInputStream(each.bytes()), "<input>").diagnostics())
        .isEqualTo(found);
  }

  @TestFactory
  Stream<DynamicTest> aPartOfADocument() {
    return JsonSuite.cases()
        .filter(each -> !each.startsWithMark() && !each.reachesTheDepth())
        .flatMap(
            each ->
                Stream.of(
                        "\"extensions\": {\"x\": ", "\"foo\": {\"y\": ", "\"footer\": [{\"pre\": ")
                    .map(place -> dynamicTest(place + each, () -> checkInside(place, each))));
  }

  private void checkInside(String place, Case each) {
    String start = "{\"title\": \"a\", \"language\": \"en\", \"body\": [\"b\"], " + place;
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.writeBytes(start.getBytes(StandardCharsets.UTF_8));
    document.writeBytes(each.bytes());
    String end = place.contains("pre") ? "}]}" : "}}";
    document.writeBytes(end.getBytes(StandardCharsets.UTF_8));
    List<Diagnostic> found = parser.parse(document.toByteArray()).diagnostics();
    if (each.isJson()) {
      assertThat(found).noneMatch(fault -> NOT_JSON.contains(fault.code()));
    } else {
      assertThat(found).hasSize(1).allSatisfy(JsonSuiteTest::isLocated);
      assertThat(found.get(0).code()).isIn(NOT_JSON);
    }
  }

  private static void isLocated(Diagnostic found) {
    assertThat(found.location()).isNotNull();
    assertThat(found.message()).isNotBlank();
  }

  @Test
  void aHalfCharacterInANameIsNoFaultOfSyntax() {
    Diagnostic found = parser.parse("{\"a\": {\"\\uD83D\": 1}}").diagnostics().get(0);
    assertThat(found.toString())
        .endsWith(
            ":1:9: error: a name holds half of a surrogate pair, which UTF-8 cannot write"
                + " [json-encoding]");
    assertThat(found.location().end()).hasToString("1:15");
    assertThat(found.hint()).isEqualTo("write the character itself, or both halves");
  }

  /** The verdicts are not ours alone: another parser in its strictest mode gives them too. */
  @Test
  void anotherParserAgrees() {
    List<Case> cases = JsonSuite.cases().filter(Case::isOneThatGsonKnows).toList();
    assertThat(cases).hasSizeGreaterThan(650);
    assertThat(cases)
        .filteredOn(each -> each.isJson() != isJson(each.text()))
        .as("where the other parser says otherwise")
        .isEmpty();
  }

  private static boolean isJson(String text) {
    try {
      return !text.isBlank() && STRICT.fromJson(text, JsonElement.class) != null;
    } catch (JsonParseException e) {
      return false;
    }
  }
}
