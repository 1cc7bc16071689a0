// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.bulletin.core.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigFileTest {

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          Set.of("structure", "mandatory", "recommended", "informative", "email"),
          Set.of("link-insecure", "item-duplicate", "image-alt-missing"),
          Set.of("member-unknown"));

  private static final String FULL =
      """
      {
        "$schema": "https://bulletin.dev/schema/1/check.schema.json",
        "levels": ["informative", "-recommended"],
        "rules": {"link-insecure": "error", "item-duplicate": "off"},
        "overrides": [
          {"files": "archive/**", "rules": {"link-insecure": "off"}},
          {"files": ["*.draft.json", "old.json"], "levels": ["email"]}
        ]
      }
      """;

  @TempDir Path folder;

  private CheckConfig read(String text) throws ConfigException, IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private CheckConfig read(byte[] bytes) throws ConfigException, IOException {
    Path file = Files.write(folder.resolve(ConfigFile.NAME), bytes);
    return ConfigFile.read(file, "check.json", VOCABULARY);
  }

  private List<String> faults(String text) {
    return faults(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> faults(byte[] bytes) {
    ConfigException refused = catchThrowableOfType(ConfigException.class, () -> read(bytes));
    return refused.faults().stream().map(ConfigFileTest::line).toList();
  }

  private static String line(Diagnostic fault) {
    return fault + (fault.hint() == null ? "" : " " + fault.hint());
  }

  @Test
  void appliesToEveryFile() throws Exception {
    Settings settings = read(FULL).settingsFor(folder.resolve("x/spring.bulletin.json"));

    assertThat(settings.levels()).isEqualTo(Map.of("informative", true, "recommended", false));
    assertThat(settings.rules())
        .isEqualTo(Map.of("link-insecure", RuleChoice.ERROR, "item-duplicate", RuleChoice.OFF));
  }

  @Test
  void overridesForSomeFiles() throws Exception {
    CheckConfig config = read(FULL);

    assertThat(config.settingsFor(folder.resolve("archive/2025/x.json")).rules())
        .containsEntry("link-insecure", RuleChoice.OFF)
        .containsEntry("item-duplicate", RuleChoice.OFF);
    assertThat(config.settingsFor(folder.resolve("deep/below/x.draft.json")).levels())
        .containsEntry("email", true);
    assertThat(config.settingsFor(folder.resolve("x.json")).levels()).doesNotContainKey("email");
  }

  @Test
  void letsTheLaterOverrideWin() throws Exception {
    CheckConfig config =
        read(
            """
            {"overrides": [{"files": "*.json", "rules": {"link-insecure": "off"}},
                           {"files": "a*", "rules": {"link-insecure": "info"}}]}
            """);

    assertThat(config.settingsFor(folder.resolve("ab.json")).rules())
        .isEqualTo(Map.of("link-insecure", RuleChoice.INFO));
  }

  @Test
  void takesAnEmptyObjectAndAByteOrderMark() throws Exception {
    assertThat(read("\uFEFF{}").settings()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void namesEveryFaultAtItsPlace() {
    assertThat(
            faults(
                """
                {
                  "level": ["email"],
                  "levels": ["informativ", 5, "-structure"],
                  "rules": {"é": "off", "link-insecur": "off", "link-insecure": "of",
                            "member-unknown": "off"},
                  "overrides": [{"rules": {}}, {"files": 7}, "x"],
                  "rules": {}
                }
                """))
        .containsExactly(
            "check.json:2:3: error: unknown member \"level\" [member-unknown]"
                + " did you mean \"levels\"?",
            "check.json:3:14: error: unknown level \"informativ\" [value-unknown]"
                + " did you mean \"informative\"?",
            "check.json:3:28: error: a string was expected here, not number int [type-mismatch]",
            "check.json:3:31: error: the level \"structure\" cannot be dropped [value-unknown]",
            "check.json:4:13: error: unknown rule \"é\" [value-unknown]",
            "check.json:4:25: error: unknown rule \"link-insecur\" [value-unknown]"
                + " did you mean \"link-insecure\"?",
            "check.json:4:65: error: \"of\" is none of off, info, warning, error [value-unknown]"
                + " did you mean \"off\"?",
            "check.json:5:13: error: \"member-unknown\" is a matter of structure and always an error"
                + " [value-unknown]",
            "check.json:6:17: error: the member \"files\" is missing [member-missing]",
            "check.json:6:42: error: a string was expected here, not number int [type-mismatch]",
            "check.json:6:46: error: an object was expected here, not string [type-mismatch]",
            "check.json:7:3: error: the member \"rules\" stands here twice"
                + " [json-duplicate-member]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|1:1|json-syntax",
        "[]|1:1|type-mismatch",
        "{|1:2|json-syntax",
        "{}{}|1:3|json-syntax",
        "{\"levels\": [}|1:13|json-syntax",
        "// no|1:1|json-syntax",
      })
  void refusesWhatIsNoJsonObject(String text, String place, String code) {
    assertThat(faults(text)).singleElement().asString().contains(":" + place, "[" + code + "]");
  }

  @Test
  void refusesWhatIsNotUtf8() {
    assertThat(faults(new byte[] {'{', (byte) 0xE9, '}'}))
        .singleElement()
        .asString()
        .contains("json-encoding");
  }

  @Test
  void refusesAHugeFile() {
    assertThat(faults(new byte[(1 << 20) + 1])).singleElement().asString().contains("too-large");
  }

  @Test
  void survivesDeepNesting() {
    assertThat(faults("{\"x\":" + "[".repeat(100_000))).isNotEmpty();
  }

  /** The published schema and the reader give the same verdict. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|true",
        "{\"levels\": [\"email\"]}|true",
        "{\"levels\": [\"-email\"]}|true",
        "{\"levels\": \"email\"}|false",
        "{\"levels\": [\"e-mail\"]}|false",
        "{\"levels\": [\"-structure\"]}|false",
        "{\"rules\": {\"link-insecure\": \"off\"}}|true",
        "{\"rules\": {\"link-insecure\": \"none\"}}|false",
        "{\"rules\": {\"Link\": \"off\"}}|false",
        "{\"rules\": []}|false",
        "{\"overrides\": [{\"files\": \"*\"}]}|true",
        "{\"overrides\": [{\"files\": [\"*\", 5]}]}|false",
        "{\"overrides\": [{}]}|false",
        "{\"overrides\": {}}|false",
        "{\"other\": 1}|false",
        "[]|false",
      })
  void agreesWithThePublishedSchema(String text, boolean valid) throws IOException {
    try (InputStream in =
        ConfigFile.class.getResourceAsStream("/dev/bulletin/cli/check.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));

      assertThat(schema.validate(text, InputFormat.JSON).isEmpty()).isEqualTo(valid);
    }
    boolean read;
    try {
      read = read(text) != null;
    } catch (ConfigException e) {
      read = false;
    }
    assertThat(read).isEqualTo(valid);
  }
}
