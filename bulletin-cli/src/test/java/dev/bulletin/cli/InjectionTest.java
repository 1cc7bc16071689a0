// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.Caller.Called;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Words that some reader of a report would obey, as a file's name, as a member's and as a value:
 * each comes back as it was from the reports that programs read, and is obeyed by nobody.
 */
@DisabledOnOs(OS.WINDOWS)
class InjectionTest {

  private static final List<String> PAYLOADS =
      List.of(
          "::add-mask::a",
          "\n::error::forged",
          "x%0A::set-output name=a::b",
          "##[set-output name=a]b",
          "x##vso[task.setvariable variable=a]b",
          "##teamcity[buildStatus status='SUCCESS']",
          "\u001b]0;title\u0007\u001b[2J\u009b31m",
          "\u202egnp.exe\u2066",
          "a\u0085b\u2028c\u2029d",
          "${7*6951} #{7*6951} {0} %s %n",
          "]]></failure></testcase><x/>&amp;",
          "<!--\"'><script>alert(1)</script>",
          "=cmd|' !A0",
          "\",\"severity\":\"info\",\"x\":\"",
          "\\u0041\\n",
          "\t\b\f\\\"",
          "e\u0301\ud83d\ude00\u05d0");

  private static final List<String> FORMATS =
      List.of("text", "json", "ndjson", "sarif", "junit", "github");

  /** What GitHub's, Azure's and TeamCity's runners obey anywhere in a line. */
  private static final Pattern COMMAND = Pattern.compile("##[A-Za-z]*\\[");

  @TempDir Path folder;

  static Stream<Arguments> everyPayloadInEveryFormat() {
    return FORMATS.stream()
        .flatMap(format -> PAYLOADS.stream().map(words -> Arguments.of(format, words)));
  }

  /** Two errors: a value of the wrong form that is shown, and a member that is not known. */
  private Called validate(String format, String words) throws IOException {
    String quoted = JsonMapper.shared().writeValueAsString(words);
    Caller caller = new Caller(folder);
    caller.write(
        fileName(words),
        "{\"title\": \"x\", \"language\": "
            + quoted
            + ",\n  \"body\": [\"y\"],\n "
            + quoted
            + ": 1}");
    return caller.call("validate", ".", "--format", format, "--color=never");
  }

  private static String fileName(String words) {
    return words.replace("/", "") + ".bulletin.json";
  }

  @ParameterizedTest
  @MethodSource("everyPayloadInEveryFormat")
  void areObeyedByNobody(String format, String words) throws IOException {
    Called called = validate(format, words);

    assertThat(called.status()).isEqualTo(1);
    List<String> lines = new ArrayList<>(called.out().lines().toList());
    lines.addAll(called.err().lines().toList());
    String own = format.equals("github") ? "::error file=" : "never";
    assertThat(lines)
        .isNotEmpty()
        .noneMatch(line -> line.strip().startsWith("::") && !line.startsWith(own))
        .noneMatch(line -> COMMAND.matcher(line).find())
        .noneMatch(line -> line.contains("48657"))
        .allMatch(line -> line.codePoints().noneMatch(InjectionTest::acts));
  }

  private static boolean acts(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }

  static List<String> payloads() {
    return PAYLOADS;
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void comeBackFromJsonAsTheyWere(String words) throws IOException {
    JsonNode report = JsonMapper.shared().readTree(validate("json", words).out());
    List<JsonNode> lines =
        validate("ndjson", words)
            .out()
            .lines()
            .map(line -> JsonMapper.shared().readTree(line))
            .toList();

    assertThat(report.at("/diagnostics/0/location/source").asString()).isEqualTo(fileName(words));
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1).at("/location/source").asString()).isEqualTo(fileName(words));
    assertThat(lines.get(1).at("/pointer").asString())
        .isEqualTo("/" + words.replace("~", "~0").replace("/", "~1"));
    assertThat(lines).extracting(line -> line.at("/severity").asString()).containsOnly("error");
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void stayInTheirPlaceInSarif(String words) throws IOException {
    JsonNode run = JsonMapper.shared().readTree(validate("sarif", words).out()).at("/runs/0");

    assertThat(run.at("/results").size()).isEqualTo(2);
    String uri = run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asString();
    assertThat(uri).matches("[A-Za-z0-9._~/%-]+");
    assertThat(java.net.URI.create(uri).getPath()).isEqualTo(fileName(words));
    assertThat(run.at("/results/1/locations/0/logicalLocations/0/fullyQualifiedName").asString())
        .isEqualTo("/" + words.replace("~", "~0").replace("/", "~1"));
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void stayInTheirPlaceInXml(String words) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(validate("junit", words).out())));

    assertThat(document.getElementsByTagName("*").getLength()).isEqualTo(4);
    Element failure = (Element) document.getElementsByTagName("failure").item(0);
    assertThat(failure.getTextContent().lines()).hasSize(2);
    assertThat(failure.getAttribute("type")).isEqualTo("language-malformed");
  }

  @Test
  void areObeyedByNobodyWhereAFileCannotBeRead() {
    for (String words : PAYLOADS) {
      Called called = new Caller(folder).call("validate", words + ".json");

      assertThat(called.status()).isIn(2, 3);
      assertThat(called.err().lines())
          .noneMatch(line -> line.strip().startsWith("::") || COMMAND.matcher(line).find())
          .allMatch(line -> line.codePoints().noneMatch(InjectionTest::acts));
    }
  }
}
