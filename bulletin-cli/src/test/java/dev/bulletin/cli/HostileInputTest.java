// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.Caller.Called;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Names and values that would be obeyed by a terminal, a build server or a reader of reports. */
@DisabledOnOs(OS.WINDOWS)
class HostileInputTest {

  private static final String EVIL =
      "x\u001b[31m\r\n::error file=a,line=1::forged%0A::set-output name=x::y\u202e\u0085]]>\"<&";

  @TempDir Path folder;

  private Called validateEvil(String format) throws IOException {
    Caller caller = new Caller(folder);
    String escaped = EVIL.replace("\\", "\\\\").replace("\"", "\\\"");
    String member = escaped.replace("\u001b", "\\u001b").replace("\r", "\\r").replace("\n", "\\n");
    caller.write(
        EVIL.replace("/", "") + ".bulletin.json",
        "{\"title\": \"x\", \"language\": \""
            + member
            + "\", \"body\": [\"y\"], \""
            + member
            + "\": 1}");
    return caller.call("validate", ".", "--format", format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "ndjson", "sarif", "junit", "github"})
  void neverReachAnyReportAsTheyAre(String format) throws IOException {
    Called called = validateEvil(format);

    assertThat(called.status()).isEqualTo(1);
    for (String text : List.of(called.out(), called.err())) {
      assertThat(text.codePoints().filter(c -> c != '\n'))
          .as("no control character, C0 or C1, and no bidirectional one")
          .noneMatch(c -> Character.isISOControl(c) || c == 0x202E);
      assertThat(text.lines()).noneMatch(line -> line.startsWith("::error file=a"));
    }
  }

  @Test
  void cannotForgeACommandForGithub() throws IOException {
    assertThat(validateEvil("github").out().lines())
        .hasSize(2)
        .allMatch(
            line -> line.startsWith("::error file=x\\u001b[31m\\r\\n%3A%3Aerror file=a%2Cline=1"))
        .allMatch(line -> line.contains("forged%250A"))
        .allMatch(line -> !line.contains("forged%0A"));
  }

  @Test
  void leaveTheXmlWellFormed() throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(validateEvil("junit").out())));

    assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(1);
    assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
  }

  @Test
  void cannotHideInArguments() {
    Called called = new Caller(folder).call("validate", "--\u001b[31m" + EVIL);

    assertThat(called.err().codePoints().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
    assertThat(called.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\0", "a\0b", "", "   ", "@", "@@x", "[", "{", "**", "%s%n", "${sys:user.home}"})
  void cannotMakeAStackTraceOfAnArgument(String argument) {
    Called called = new Caller(folder).call("validate", argument);

    assertThat(called.status()).isIn(2, 3);
    assertThat(called.err()).doesNotContain("Exception", System.getProperty("user.home"));
  }
}
