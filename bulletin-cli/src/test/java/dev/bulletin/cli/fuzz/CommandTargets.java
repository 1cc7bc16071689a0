// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.Main;
import dev.bulletin.cli.config.ConfigException;
import dev.bulletin.cli.config.ConfigFile;
import dev.bulletin.cli.config.Vocabulary;
import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.input.Glob;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.ObjectMapper;

/** What holds of the command whatever it is given to read. */
final class CommandTargets {

  private static final List<String> FORMATS =
      List.of("text", "json", "ndjson", "sarif", "junit", "github");
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          Set.of("structure", "mandatory", "recommended", "informative", "email"),
          Set.of("link-insecure", "item-duplicate"),
          Set.of("member-unknown"));
  private static final ObjectMapper JSON = new ObjectMapper();

  private CommandTargets() {}

  /**
   * The first byte chooses the format. Each report is what its format must be, and obeyed by no
   * one.
   */
  static void reports(byte[] input) throws IOException {
    String format = FORMATS.get(input.length == 0 ? 0 : (input[0] & 0xFF) % FORMATS.size());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input),
            out,
            err,
            Map.of(),
            Path.of("").toAbsolutePath(),
            false,
            false);
    int status = Main.run(console, "validate", "-", "--format", format);
    assertThat(status).isIn(0, 1);
    String report = out.toString(StandardCharsets.UTF_8);
    for (String text : List.of(report, err.toString(StandardCharsets.UTF_8))) {
      assertThat(text.codePoints().filter(c -> c != '\n'))
          .noneMatch(c -> Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E));
      assertThat(text).doesNotContain("\tat ");
    }
    switch (format) {
      case "json", "sarif" -> assertThat(JSON.readTree(report).isObject()).isTrue();
      case "ndjson" -> report.lines().forEach(line -> assertThat(JSON.readTree(line)).isNotNull());
      case "junit" -> isXml(report);
      default -> {}
    }
  }

  private static void isXml(String text) throws IOException {
    try {
      assertThat(
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(new InputSource(new StringReader(text)))
                  .getElementsByTagName("testcase")
                  .getLength())
          .isEqualTo(1);
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(text, e);
    }
  }

  /** The first line is a pattern, the rest a name. */
  static void glob(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    String pattern = end < 0 ? text : text.substring(0, end);
    String name = end < 0 ? text : text.substring(end + 1);
    Glob glob;
    try {
      glob = Glob.of(pattern);
    } catch (IllegalArgumentException e) {
      assertThat(pattern).contains("{");
      return;
    }
    boolean matches = glob.matches(name);
    if (!Glob.isPattern(pattern)) {
      assertThat(matches).isEqualTo(pattern.equals(name));
    }
    assertThat(Glob.of("**").matches(name) || name.startsWith(".") || name.contains("/.")).isTrue();
  }

  /** It is read, or each of its faults has a place. */
  static void config(byte[] input) throws IOException {
    Path file = Files.createTempFile("check", ".json");
    try {
      Files.write(file, input);
      assertThat(ConfigFile.read(file, "check.json", VOCABULARY)).isNotNull();
    } catch (ConfigException e) {
      assertThat(e.faults())
          .isNotEmpty()
          .allSatisfy(fault -> assertThat(fault.location()).isNotNull());
    } finally {
      Files.delete(file);
    }
  }
}
