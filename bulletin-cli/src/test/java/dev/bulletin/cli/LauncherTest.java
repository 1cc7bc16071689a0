// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static java.nio.file.Files.createDirectories;
import static java.nio.file.Files.createFile;
import static java.nio.file.Files.createSymbolicLink;
import static java.nio.file.Files.writeString;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.Processes.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code bin/bulletin}, installed in a folder of its own, with a Java that prints how it is called.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir Path home;

  private Path script;
  private Path jar;
  private Path java;

  @BeforeEach
  void install() throws IOException {
    script = createDirectories(home.resolve("app of ours/bin")).resolve("bulletin");
    Files.copy(Path.of("bin/bulletin"), script);
    executable(script);
    jar = createFile(createDirectories(home.resolve("app of ours/lib")).resolve("bulletin.jar"));
    java = createDirectories(home.resolve("jdk/bin")).resolve("java");
    writeString(java, "#!/bin/sh\nfor argument; do printf '%s\\n' \"$argument\"; done\nexit 7\n");
    executable(java);
    javaIs("17.0.15");
  }

  @Test
  void handsOnArgumentsAndStatusUnchanged() throws Exception {
    Ended ended = launch("validate", "a  file.json", "*.json", "", "--x=$HOME");

    assertThat(ended.out().lines())
        .endsWith("-jar", jar.toString(), "validate", "a  file.json", "*.json", "", "--x=$HOME");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isEqualTo(7);
  }

  @Test
  void findsItsJarThroughLinksToLinks() throws Exception {
    Path absolute = createSymbolicLink(home.resolve("absolute"), script);
    script = createSymbolicLink(home.resolve("relative"), absolute.getFileName());

    assertThat(launch().out().lines()).endsWith("-jar", jar.toString());
  }

  @Test
  void takesTheJarOfACheckout() throws Exception {
    Path built = createDirectories(home.resolve("app of ours/target")).resolve("bulletin.jar");
    Files.move(jar, built);

    assertThat(launch().out().lines()).endsWith("-jar", built.toString());
  }

  @Test
  void saysHowToBuildTheJarThatIsNotThere() throws Exception {
    Files.delete(jar);

    Ended ended = launch();

    assertThat(ended.err())
        .isEqualToNormalizingNewlines(
            "bulletin: %s is not there; build it with: mvn -q -DskipTests package\n"
                .replace("%s", home.resolve("app of ours/target/bulletin.jar").toString()));
    assertThat(ended.out()).isEmpty();
    assertThat(ended.status()).isEqualTo(3);
  }

  @Test
  void saysThatJavaHomeIsWrong() throws Exception {
    Files.delete(java);

    Ended ended = launch();

    assertThat(ended.err())
        .startsWith("bulletin: JAVA_HOME is set to " + home.resolve("jdk"))
        .hasLineCount(1);
    assertThat(ended.status()).isEqualTo(3);
  }

  @Test
  void handsOnOptionsForTheVirtualMachine() throws Exception {
    assertThat(launch(Map.of("BULLETIN_OPTS", "-Xmx256m -ea")).out().lines())
        .containsSubsequence("-Xmx256m", "-ea", "-jar", jar.toString());
  }

  @Test
  void keepsTheVirtualMachinesRemarksOffStandardOutput() throws Exception {
    assertThat(launch().out().lines()).startsWith("-Xlog:disable", "-Xlog:all=error:stderr");
  }

  @Test
  void letsANewerJavaKeepItsClassDataArchive() throws Exception {
    javaIs("25.0.3");

    assertThat(launch().out().lines())
        .containsSubsequence(
            "-XX:SharedArchiveFile=" + jar.resolveSibling("bulletin-java25.jsa"),
            "-XX:+AutoCreateSharedArchive",
            "-jar");
  }

  @Test
  void usesAnArchiveThatSomebodyMadeForAnOlderJava() throws Exception {
    assertThat(launch().out()).doesNotContain("-XX:");

    Path archive = createFile(jar.resolveSibling("bulletin-java17.jsa"));

    assertThat(launch().out().lines())
        .contains("-XX:SharedArchiveFile=" + archive)
        .doesNotContain("-XX:+AutoCreateSharedArchive");
  }

  @Test
  void goesWithoutAnArchiveWhereTheJavaDoesNotTellItsVersion() throws Exception {
    Files.delete(home.resolve("jdk/release"));

    assertThat(launch().out()).doesNotContain("-XX:");
  }

  private void javaIs(String version) throws IOException {
    writeString(
        home.resolve("jdk/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
  }

  private Ended launch(String... arguments) throws IOException, InterruptedException {
    return launch(Map.of(), arguments);
  }

  private Ended launch(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    Map<String, String> all = new HashMap<>(Map.of("JAVA_HOME", home.resolve("jdk").toString()));
    all.putAll(environment);
    return Processes.run(home, all, command);
  }

  private static void executable(Path file) {
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
