// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bulletin.cli.Processes.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process of its own meets: its environment, its folder, its signals, its streams. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(300) // of a process that does not end
class FaultsAroundIT {

  private static final String LAUNCHER = Path.of("bin/bulletin").toAbsolutePath().toString();

  @TempDir Path folder;

  @BeforeEach
  void write() throws Exception {
    Files.writeString(folder.resolve("faulty.json"), Samples.FAULTY);
  }

  /** Runs a line of shell, in which {@code bulletin} is the launcher. */
  private Ended shell(String line) throws Exception {
    return Processes.run(
        folder,
        Map.of("BULLETIN", LAUNCHER),
        List.of("sh", "-c", line.replace("bulletin ", "\"$BULLETIN\" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "env -i PATH=\"$PATH\"",
        "env -u HOME -u USER TMPDIR=/nowhere",
        "env LC_ALL=xx_YY.nonsense LANG=%",
        "env LC_ALL=C LANGUAGE=de",
        "env COLUMNS=-1 LINES=x TERM=nonsense NO_COLOR= CLICOLOR_FORCE=1",
        "env COLUMNS=99999999999999999999 TZ=Nowhere/Nothing",
        "env JAVA_TOOL_OPTIONS='-Dfile.encoding=UTF-16 -Duser.language=tr -Dline.separator=x'",
        "env BULLETIN_OPTS=-Dbulletin.terminals=nonsense",
      })
  void anOddEnvironmentChangesNothing(String environment) throws Exception {
    Ended ended = shell(environment + " bulletin validate faulty.json");

    assertThat(ended.out()).isEqualTo(new Caller(folder).call("validate", "faulty.json").out());
    assertThat(ended.err())
        .contains("1 bulletin has errors: 1 error")
        .doesNotContain("Exception", "\tat ");
    assertThat(ended.status()).isEqualTo(1);
  }

  @Test
  void aNameOutsideAsciiIsReadWhateverTheLocale() throws Exception {
    Ended ended =
        shell(
            "name=$(printf '\\303\\244.json'); cp faulty.json \"$name\";"
                + " env -u LANG -u LC_CTYPE LC_ALL=C bulletin validate \"$name\"");

    assertThat(ended.out()).startsWith("\u00e4.json:1:64: error:");
    assertThat(ended.status()).isEqualTo(1);
  }

  @Test
  void aFolderThatWasDeletedIsSaid() throws Exception {
    Ended ended = shell("mkdir gone && cd gone && rmdir ../gone && bulletin validate faulty.json");

    assertThat(ended.err()).endsWith("bulletin: the current folder is not there any more\n");
    assertThat(ended.out()).isEmpty();
    assertThat(ended.status()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate faulty.json", "schema", "rules", "new", "--help", "render x"})
  void aFullDiskBehindStandardOutputIsThree(String arguments) throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    Files.writeString(folder.resolve("x"), Samples.GOOD);

    Ended ended = shell("bulletin " + arguments + " > /dev/full");

    assertThat(ended.err()).startsWith("bulletin: standard output: ").hasLineCount(1);
    assertThat(ended.status()).isEqualTo(3);
  }

  @Test
  void aReaderWhoIsGoneIsNoFault() throws Exception {
    Ended ended = shell("{ bulletin rules; echo \"status $?\" >&2; } | true");

    assertThat(ended.err()).isEqualTo("status 0\n");
  }

  /** It waits for the rest of standard input; its report is begun by then, in a file beside. */
  @Test
  void anInterruptLeavesNothingBehind() throws Exception {
    Process process =
        new ProcessBuilder(LAUNCHER, "validate", "-", "--output=report.txt")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolveSibling(folder.getFileName() + ".log").toFile())
            .start();
    try {
      while (names().size() < 2) {
        assertThat(process.isAlive()).isTrue();
        Thread.sleep(20);
      }
      process.toHandle().destroy();

      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isNotZero();
      assertThat(names()).containsExactly("faulty.json");
    } finally {
      process.destroyForcibly();
    }
  }

  private List<String> names() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
