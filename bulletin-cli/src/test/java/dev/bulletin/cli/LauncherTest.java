// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static java.nio.file.Files.createDirectories;
import static java.nio.file.Files.createFile;
import static java.nio.file.Files.createSymbolicLink;
import static java.nio.file.Files.writeString;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.Processes.Ended;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code bin/bulletin}, installed in a folder of its own, with a Java that prints how it is called.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  /**
   * Notes that it is to make an archive, and makes one, if nothing is broken; else says how it is
   * called.
   */
  private static final String JAVA =
      """
      #!/bin/sh
      home='FOLDER'
      case $1 in
        *ArchiveClassesAtExit=* | *AOTCacheOutput=*)
          printf '%s\\n' "$@" >>"$home/calls"
          [ -e "$home/broken" ] && exit 1
          echo archive >"${1#*=}"
          exit
          ;;
      esac
      printf '%s\\n' "$@"
      exit 7
      """;

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
    writeString(java, JAVA.replace("FOLDER", home.toString()));
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
    assertThat(launch().out().lines()).startsWith("-Xlog:disable");
  }

  @ParameterizedTest
  @CsvSource({
    "17.0.15, -XX:ArchiveClassesAtExit, -XX:SharedArchiveFile, jsa",
    "21, -XX:ArchiveClassesAtExit, -XX:SharedArchiveFile, jsa",
    "25.0.3, -XX:AOTCacheOutput, -XX:AOTCache, aot"
  })
  void makesAnArchiveOnceAndUsesItFromThenOn(String version, String make, String use, String suffix)
      throws Exception {
    javaIs(version);
    Map<String, String> kept = Map.of("BULLETIN_CACHE", "");

    assertThat(launch(kept, "new").out()).doesNotContain(make, use);
    Path archive = Archives.await(jar.getParent());

    assertThat(archive.getFileName().toString())
        .startsWith("bulletin-java" + version + "-")
        .endsWith(suffix);
    assertThat(home.resolve("calls"))
        .content()
        .contains(make + "=" + archive + ".")
        .contains("\n-cp\n" + jar + "\ndev.bulletin.cli.Training\n");
    assertThat(launch(kept, "new").out().lines()).contains(use + "=" + archive);
    assertThat(Archives.await(jar.getParent())).isEqualTo(archive);
  }

  @Test
  void putsAnotherArchiveInItsPlaceForAnotherJar() throws Exception {
    launch(Map.of("BULLETIN_CACHE", ""));
    Path first = Archives.await(jar.getParent());
    writeString(jar, "another");

    assertThat(launch(Map.of("BULLETIN_CACHE", "")).out()).doesNotContain(first.toString());

    assertThat(Archives.await(jar.getParent())).isNotEqualTo(first);
    assertThat(first).doesNotExist();
  }

  @Test
  void keepsTheArchiveWhereItIsTold() throws Exception {
    Path cache = home.resolve("a cache/of ours");
    launch(Map.of("BULLETIN_CACHE", cache.toString()));

    Path archive = Archives.await(cache);

    assertThat(launch(Map.of("BULLETIN_CACHE", cache.toString())).out().lines())
        .contains("-XX:SharedArchiveFile=" + archive);
    assertThat(jar.getParent()).isDirectoryNotContaining("glob:**bulletin-*");
  }

  @Test
  void doesNotTryAgainSoonWhereNoArchiveCouldBeMade() throws Exception {
    writeString(home.resolve("broken"), "");
    launch(Map.of("BULLETIN_CACHE", ""));
    Archives.await(() -> home.resolve("calls").toFile().length() > 0);

    Ended ended = launch(Map.of("BULLETIN_CACHE", ""));

    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isEqualTo(7);
    assertThat(home.resolve("calls")).content().containsOnlyOnce("dev.bulletin.cli.Training");
  }

  @Test
  void goesWithoutAnArchiveWhereNoneCanBeKept() throws Exception {
    Path file = createFile(home.resolve("a file"));

    for (String cache : List.of("off", file + "/x", home + "/a:b")) {
      Ended ended = launch(Map.of("BULLETIN_CACHE", cache));

      assertThat(ended.out()).doesNotContain("-XX:Shared");
      assertThat(ended.err()).isEmpty();
      assertThat(ended.status()).isEqualTo(7);
    }
    assertThat(home.resolve("calls")).doesNotExist();
  }

  @Test
  void goesWithoutAnArchiveWhereTheJavaDoesNotTellItsVersion() throws Exception {
    Files.delete(home.resolve("jdk/release"));

    assertThat(launch(Map.of("BULLETIN_CACHE", "")).out()).doesNotContain("-XX:");
    assertThat(home.resolve("calls")).doesNotExist();
  }

  @Test
  void takesTheSimplestCollectorWhereManyDocumentsAreChecked() throws Exception {
    createDirectories(home.resolve("many bulletins"));

    assertThat(launch("validate", "a.json").out()).doesNotContain("GC");
    assertThat(launch("validate", "many bulletins").out().lines()).contains("-XX:+UseSerialGC");
    assertThat(launch("validate", "all.ndjson").out().lines()).contains("-XX:+UseSerialGC");
    javaIs("25");
    assertThat(launch("validate", "a.json").out().lines()).contains("-XX:+UseSerialGC");
    assertThat(launch(Map.of("BULLETIN_OPTS", "-XX:+UseZGC")).out())
        .contains("-XX:+UseZGC")
        .doesNotContain("Serial");
  }

  @Test
  void movesTheListOfAFoldersFilesOnceAndNothingElse() throws Exception {
    createDirectories(home.resolve("many bulletins"));
    String atOnce = "-XX:MaxTenuringThreshold=0";

    assertThat(launch("validate", "many bulletins").out().lines()).contains(atOnce);
    for (String other : List.of("a.json", "all.ndjson", "20??/*.json")) {
      assertThat(launch("validate", other).out()).doesNotContain(atOnce);
    }
    assertThat(launch(Map.of("BULLETIN_OPTS", "-XX:+UseZGC"), "many bulletins").out())
        .doesNotContain(atOnce);
  }

  @Test
  void keepsTheCompilersWorkSmallWhereManyDocumentsAreChecked() throws Exception {
    createDirectories(home.resolve("many bulletins"));

    assertThat(launch("validate", "a.json").out()).doesNotContain("Inline");
    for (String many : List.of("many bulletins", "all.jsonl", "20??/*.json")) {
      assertThat(launch("validate", many).out().lines())
          .containsSubsequence("-XX:+IgnoreUnrecognizedVMOptions", "-XX:MaxInlineLevel=5", "-jar");
    }
    String[] files = new String[65];
    Arrays.fill(files, "a.json");
    assertThat(launch(files).out()).contains("-XX:MaxInlineLevel=5");
    files = new String[2_000];
    Arrays.fill(files, "a.json");
    assertThat(launch(files).out()).contains("-XX:CompileThresholdScaling=0.25");
    assertThat(launch(Map.of("BULLETIN_OPTS", "-XX:MaxInlineLevel=9"), "all.ndjson").out().lines())
        .containsSubsequence("-XX:MaxInlineLevel=5", "-XX:MaxInlineLevel=9");
  }

  @Test
  void doesWithoutTheThoroughCompilerWhereTheCallDoesNotTakeLong() throws Exception {
    createDirectories(home.resolve("some bulletins"));
    String quick = "-XX:TieredStopAtLevel=1";
    String later = "-XX:CompileThresholdScaling=2";

    assertThat(launch("validate", "a.json").out().lines())
        .containsSubsequence("-XX:+IgnoreUnrecognizedVMOptions", quick, later, "-jar");
    assertThat(launch("render", "-").out().lines()).contains(later, quick);
    assertThat(launch("validate", "some bulletins").out().lines())
        .contains("-XX:MaxInlineLevel=5", quick, "-XX:CompileThresholdScaling=1");
    for (String many : List.of("all.ndjson", "all.jsonl", "20??/*.json")) {
      assertThat(launch("validate", many).out()).doesNotContain("Tiered");
    }
    assertThat(launch("preview", "a.json").out()).doesNotContain("Tiered", "Threshold");
    assertThat(launch(Map.of("BULLETIN_OPTS", "-XX:TieredStopAtLevel=4")).out().lines())
        .containsSubsequence(quick, "-XX:TieredStopAtLevel=4");
  }

  @Test
  void takesTheThoroughCompilerForFoldersOfVeryMany() throws Exception {
    createDirectories(home.resolve("very many"));
    createDirectories(home.resolve("more"));
    Path find = createDirectories(home.resolve("programs")).resolve("find");
    Map<String, String> path =
        Map.of("PATH", find.getParent() + File.pathSeparator + System.getenv("PATH"));

    writeString(find, "#!/bin/sh\n[ \"$1 $2\" = '-L ./very many' ] && yes\n");
    executable(find);
    assertThat(launch(path, "validate", "very many").out())
        .contains("-XX:MaxInlineLevel=5")
        .doesNotContain("Tiered");
    assertThat(launch(path, "validate", "more").out()).contains("Tiered", "Scaling=1\n");

    writeString(find, "#!/bin/sh\nyes | head -n 25000\n");
    assertThat(launch(path, "validate", "more").out()).contains("Tiered", "Scaling=0.25");
    assertThat(launch(path, "validate", "more", "very many").out()).doesNotContain("Tiered");
  }

  @Test
  void aFolderNamedLikeAnOrderIsOnlyCounted() throws Exception {
    Path kept = createDirectories(home.resolve("kept")).resolve("letter.bulletin.json");
    writeString(kept, "{}");
    for (String name : List.of("-delete", "-print", "!", "(")) {
      createDirectories(home.resolve(name));
    }
    assertThat(launch("validate", "--", "-delete", "-print", "!", "(").out())
        .contains("-XX:MaxInlineLevel=5");
    assertThat(kept).exists();
    assertThat(home.resolve("-delete")).isDirectory();
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
    Map<String, String> all =
        new HashMap<>(Map.of("JAVA_HOME", home.resolve("jdk").toString(), "BULLETIN_CACHE", "off"));
    all.putAll(environment);
    return Processes.run(home, all, command);
  }

  private static void executable(Path file) {
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
