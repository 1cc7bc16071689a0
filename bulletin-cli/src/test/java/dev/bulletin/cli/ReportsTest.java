// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.bulletin.cli.Caller.Called;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports that machines read, checked by others' schemas and readers. */
class ReportsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  private Caller caller;

  @BeforeEach
  void call() throws IOException {
    caller = new Caller(folder);
    caller.write("bad.json", Samples.FAULTY.replace("Open.", "Été \uD83C\uDF0A"));
    caller.write("doubt ä#.json", Samples.DOUBTFUL);
    caller.write("good.json", Samples.GOOD);
  }

  private String report(String format) {
    Called called =
        caller.call(
            "validate",
            "bad.json",
            "doubt ä#.json",
            "good.json",
            "missing.json",
            "--format",
            format);
    assertThat(called.status()).isEqualTo(3);
    return called.out();
  }

  private static List<Error> violations(String json, String schema, SpecificationVersion version) {
    return SchemaRegistry.withDefaultDialect(version)
        .getSchema(schema)
        .validate(json, InputFormat.JSON);
  }

  @Test
  void ofJsonKeepsToItsPublishedSchema() {
    String schema = caller.call("schema", "--report").out();

    assertThat(violations(report("json"), schema, SpecificationVersion.DRAFT_2020_12)).isEmpty();
    assertThat(violations("{\"version\": 5}", schema, SpecificationVersion.DRAFT_2020_12))
        .isNotEmpty();
  }

  @Test
  void ofJsonSaysAllThatWasFound() {
    JsonNode report = JSON.readTree(report("json"));

    assertThat(report.at("/diagnostics/0"))
        .isEqualTo(
            JSON.readTree(
                """
                {"severity": "error", "code": "member-unknown",
                 "message": "unknown member \\"colour\\"", "pointer": "/colour",
                 "location": {"source": "bad.json", "start": {"line": 1, "column": 65},
                              "end": {"line": 1, "column": 73}}}
                """));
    assertThat(report.at("/diagnostics/1/code").asString()).isEqualTo("house-maybe");
    assertThat(report.at("/diagnostics").size()).isEqualTo(2);
    assertThat(report.at("/unreadable/0/source").asString()).isEqualTo("missing.json");
    assertThat(report.at("/summary"))
        .isEqualTo(
            JSON.readTree(
                """
                {"bulletins": 3, "faulty": 1, "unreadable": 1,
                 "errors": 1, "warnings": 1, "infos": 0}
                """));
  }

  @Test
  void ofNdjsonHoldsTheSameDiagnosticsLineByLine() {
    List<JsonNode> lines = report("ndjson").lines().map(JSON::readTree).toList();

    assertThat(lines)
        .containsExactlyElementsOf(JSON.readTree(report("json")).at("/diagnostics").values());
  }

  @Test
  void ofSarifKeepsToTheOfficialSchema() throws IOException {
    try (InputStream in =
        ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(violations(report("sarif"), schema, SpecificationVersion.DRAFT_7)).isEmpty();
      assertThat(violations("{\"version\": \"2.1.0\"}", schema, SpecificationVersion.DRAFT_7))
          .isNotEmpty();
    }
  }

  @Test
  void ofSarifLocatesResultsAndDescribesTheirRules() {
    JsonNode run = JSON.readTree(report("sarif")).at("/runs/0");
    JsonNode result = run.at("/results/0");

    assertThat(run.at("/columnKind").asString()).isEqualTo("utf16CodeUnits");
    assertThat(run.at("/tool/driver/version").asString()).matches("\\d+\\.\\d+.*");
    assertThat(result.at("/level").asString()).isEqualTo("error");
    assertThat(result.at("/locations/0/physicalLocation/region"))
        .isEqualTo(
            JSON.readTree(
                "{\"startLine\": 1, \"startColumn\": 65, \"endLine\": 1, \"endColumn\": 73}"));
    assertThat(run.at("/results/1/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("doubt%20%C3%A4%23.json");
    for (JsonNode each : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + each.at("/ruleIndex").asInt());
      assertThat(rule.at("/id")).isEqualTo(each.at("/ruleId"));
      assertThat(rule.at("/shortDescription/text").asString()).isNotBlank();
      assertThat(rule.at("/help/text").asString()).isNotBlank();
    }
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asString())
        .isEqualTo("no such file or folder");
  }

  @Test
  void ofSarifKnowsAFindingAgainAfterLinesWereAdded() throws IOException {
    String[] lines = {"[", "1,", "\"x\",", "1,", "2", "]"};
    List<String> before = fingerprints(String.join("\n", lines));
    List<String> after =
        fingerprints("[\n\"new\",\n\"lines\"" + String.join("\n", lines).replaceFirst("\\[", ","));

    assertThat(before).hasSize(3).doesNotHaveDuplicates();
    assertThat(after).isEqualTo(before);
  }

  private List<String> fingerprints(String body) throws IOException {
    caller.write("lines.json", "{\"title\": \"x\", \"language\": \"en\", \"body\": " + body + "}");
    String sarif = caller.call("validate", "lines.json", "--format=sarif").out();
    return JSON.readTree(sarif)
        .at("/runs/0/results")
        .valueStream()
        .map(result -> result.at("/partialFingerprints/bulletinContext~1v1").asString())
        .toList();
  }

  @Test
  void ofJunitHasATestForEachBulletin() throws Exception {
    Document report =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(report("junit"))));

    Element bad = suite(report, 0);
    assertThat(bad.getAttribute("name")).isEqualTo("bad.json");
    assertThat(bad.getAttribute("failures")).isEqualTo("1");
    Element failure = (Element) bad.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("type")).isEqualTo("member-unknown");
    assertThat(failure.getTextContent())
        .isEqualTo("bad.json:1:65: error: unknown member \"colour\" [member-unknown]\n");
    assertThat(suite(report, 1).getElementsByTagName("system-out").item(0).getTextContent())
        .contains("[house-maybe]");
    assertThat(suite(report, 2).getAttribute("failures")).isEqualTo("0");
    assertThat(suite(report, 3).getElementsByTagName("error").getLength()).isEqualTo(1);
    assertThat(suite(report, 3).getAttribute("name")).isEqualTo("missing.json");
  }

  private static Element suite(Document report, int index) {
    return (Element) report.getElementsByTagName("testsuite").item(index);
  }

  @Test
  void ofJunitFailsWhereTheRunWould() {
    assertThat(
            caller.call("validate", "doubt ä#.json", "--format=junit", "--fail-on=warning").out())
        .contains("failures=\"1\"", "type=\"house-maybe\"");
  }

  @Test
  void ofGithubAnnotatesEachFinding() {
    assertThat(report("github").lines())
        .containsExactly(
            "::error file=bad.json,line=1,endLine=1,col=65,endColumn=73,title=member-unknown"
                + "::unknown member \"colour\"",
            "::warning file=doubt ä#.json,line=1,endLine=1,col=11,endColumn=23,title=house-maybe"
                + "::A title does not say \"maybe\".",
            "::error file=missing.json::no such file or folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "junit"})
  void areCompleteWhereNothingWasFound(String format) {
    Called called = caller.call("validate", "good.json", "--format", format);

    assertThat(called.status()).isZero();
    assertThat(called.out()).endsWith(format.equals("junit") ? "</testsuites>\n" : "}\n");
  }

  @Test
  void ofTextMarksTheRightColumns() {
    String text = report("text");

    List<MatchResult> marks =
        Pattern.compile("\\| (.*)\n +\\| ( *\\^+)").matcher(text).results().toList();
    assertThat(marks).hasSize(2);
    assertThat(marks.get(0).group(1)).contains("\uD83C\uDF0A");
    assertThat(marks.get(0).group(2))
        .as("an emoji is two columns wide, as it is two code units long")
        .isEqualTo(" ".repeat(64) + "^".repeat(8));
  }
}
