// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.Processes.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the files for pipelines say is run as those would run it. */
@DisabledOnOs(OS.WINDOWS)
class PipelinesIT {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String JAR = Path.of("target/bulletin.jar").toAbsolutePath().toString();

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("good.bulletin.json"), Samples.GOOD);
  }

  private void writeFaulty() throws IOException {
    Files.writeString(folder.resolve("a faulty one.bulletin.json"), Samples.FAULTY);
  }

  private static Object yaml(String file) throws IOException {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    return yaml.load(Files.readString(ROOT.resolve(file)));
  }

  private static final Map<String, String> FAULT_BY_TOOL =
      Map.of(
          "text", "a faulty one.bulletin.json:1:64: error: unknown member \"colour\"",
          "github", "::error file=a faulty one.bulletin.json,line=1,endLine=1,col=64,endColumn=72");

  // pre-commit

  @SuppressWarnings("unchecked")
  private Ended preCommit(String... files) throws Exception {
    List<Map<String, Object>> hooks = (List<Map<String, Object>>) yaml(".pre-commit-hooks.yaml");
    Map<String, Object> hook = hooks.get(0);
    assertThat(hook).containsEntry("id", "bulletin-validate").containsEntry("language", "system");
    Pattern wanted = Pattern.compile((String) hook.get("files"));
    StringBuilder line = new StringBuilder((String) hook.get("entry"));
    for (String file : files) {
      if (wanted.matcher(file).find()) {
        line.append(" '").append(file).append('\'');
      }
    }
    String path = Path.of("bin").toAbsolutePath() + ":" + System.getenv("PATH");
    return Processes.run(folder, Map.of("PATH", path), List.of("sh", "-c", line.toString()));
  }

  @Test
  void thePreCommitHookStopsAFaultyBulletin() throws Exception {
    writeFaulty();

    Ended good = preCommit("good.bulletin.json", "package.json");
    Ended faulty = preCommit("good.bulletin.json", "a faulty one.bulletin.json");

    assertThat(good.out() + good.err()).isEmpty();
    assertThat(good.status()).isZero();
    assertThat(faulty.out()).startsWith(FAULT_BY_TOOL.get("text"));
    assertThat(faulty.status()).isEqualTo(1);
  }

  // GitHub

  @SuppressWarnings("unchecked")
  private Ended action(Map<String, String> inputs) throws Exception {
    Map<String, Object> action = (Map<String, Object>) yaml("action.yml");
    Map<String, Map<String, Object>> declared =
        (Map<String, Map<String, Object>>) action.get("inputs");
    List<Map<String, Object>> steps =
        (List<Map<String, Object>>) ((Map<String, Object>) action.get("runs")).get("steps");
    Map<String, Object> step =
        steps.stream().filter(s -> "Validate".equals(s.get("name"))).findFirst().orElseThrow();
    Map<String, String> environment = new HashMap<>();
    ((Map<String, String>) step.get("env"))
        .forEach(
            (name, value) -> {
              String input = value.replaceAll("\\$\\{\\{ inputs\\.([a-z-]+) }}", "$1");
              assertThat(declared).containsKey(input);
              String standard = String.valueOf(declared.get(input).get("default"));
              environment.put(name, inputs.getOrDefault(input, standard));
            });
    assertThat((String) step.get("run")).as("no input in the script itself").doesNotContain("${{");
    Path script = folder.resolveSibling(folder.getFileName() + ".sh");
    Files.writeString(script, (String) step.get("run"));
    // As the runner calls bash.
    List<String> command =
        List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString());
    return Processes.run(folder, environment, command);
  }

  @Test
  void theActionAnnotatesAndWritesSarif() throws Exception {
    writeFaulty();

    Ended ended = action(Map.of("jar", JAR));

    assertThat(ended.out()).startsWith(FAULT_BY_TOOL.get("github")).hasLineCount(1);
    assertThat(ended.status()).isEqualTo(1);
    JsonNode sarif =
        JsonMapper.shared().readTree(Files.readString(folder.resolve("bulletin.sarif")));
    assertThat(sarif.at("/version").asString()).isEqualTo("2.1.0");
    assertThat(sarif.at("/runs/0/results/0/ruleId").asString()).isEqualTo("member-unknown");
  }

  @Test
  void theActionIsSilentOverGoodBulletins() throws Exception {
    Ended ended = action(Map.of("jar", JAR, "files", "good.bulletin.json\n"));

    assertThat(ended.out() + ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
    assertThat(folder.resolve("bulletin.sarif")).content().contains("\"results\": []");
  }

  @Test
  void theActionObeysItsInputs() throws Exception {
    Ended ended =
        action(Map.of("jar", JAR, "level", "informative", "fail-on", "info", "sarif", "out.sarif"));

    assertThat(ended.out()).contains("::notice file=good.bulletin.json", "title=date-missing");
    assertThat(ended.status()).isEqualTo(1);
    assertThat(folder.resolve("out.sarif")).exists();
  }

  @ParameterizedTest
  @CsvSource({"level,extreme", "files,no*match"})
  void theActionSaysWhatIsWrongWithItsInputs(String input, String value) throws Exception {
    Ended ended = action(Map.of("jar", JAR, input, value));

    assertThat(ended.err()).contains(value);
    assertThat(ended.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$(touch pwned)", "`touch pwned`", "x; touch pwned", "--output=pwned"})
  void theActionRunsNoInput(String input) throws Exception {
    Ended ended = action(Map.of("jar", JAR, "files", input));

    assertThat(ended.status()).isNotZero();
    assertThat(folder.resolve("pwned")).doesNotExist();
  }

  // GitLab

  @Test
  @SuppressWarnings("unchecked")
  void theGitLabJobWritesWhatGitLabReads() throws Exception {
    writeFaulty();
    Map<String, Map<String, Object>> jobs =
        (Map<String, Map<String, Object>>) yaml("ci/gitlab.yml");
    Map<String, Object> job = jobs.get("bulletin");
    Map<String, String> variables = new HashMap<>((Map<String, String>) job.get("variables"));
    variables.put("BULLETIN_JAR", JAR);
    String script = String.join("\n", (List<String>) job.get("script"));

    Ended ended = Processes.run(folder, variables, List.of("sh", "-ec", script));

    assertThat(ended.err()).startsWith("1 of 2 bulletins has errors");
    assertThat(ended.status()).isEqualTo(1);
    assertThat(job.toString()).contains("reports={junit=bulletin.xml}");
    assertThat(folder.resolve("bulletin.xml"))
        .content()
        .contains("failures=\"1\"", "unknown member");
  }

  // Shells

  @ParameterizedTest
  @CsvSource({
    "bulletin val,validate",
    "bulletin pre,preview",
    "bulletin validate --max,--max-diagnostics",
    "bulletin render --to html-f,html-fragment"
  })
  void bashCompletesTheCommand(String typed, String completed) throws Exception {
    String script =
        "source <(java -jar \"$JAR\" generate-completion); COMP_WORDS=($TYPED);"
            + " COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE=$TYPED; COMP_POINT=${#TYPED};"
            + " _complete_bulletin; printf '%s\\n' \"${COMPREPLY[@]}\"";

    Ended ended =
        Processes.run(folder, Map.of("JAR", JAR, "TYPED", typed), List.of("bash", "-c", script));

    assertThat(ended.out().lines().map(String::strip)).contains(completed);
  }
}
