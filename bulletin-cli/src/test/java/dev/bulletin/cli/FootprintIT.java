// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code docs/footprint.md} says that each module brings is what its build allows it to bring,
 * in the jars that it was tested with. Run with {@code -Dbulletin.golden.update=true} to have the
 * table written anew.
 */
class FootprintIT {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path PAGE = ROOT.resolve("docs").resolve("footprint.md");
  private static final Pattern ROW =
      Pattern.compile("^\\| `bulletin-(\\w+)` \\| (\\d+) kB \\|.*$", Pattern.MULTILINE);

  @Test
  void thePageSaysWhatEachModuleBrings() throws IOException {
    String page = read(PAGE);
    String made = ROW.matcher(page).replaceAll(row -> row(row.group(1), row.group(2)));
    if (Boolean.getBoolean("bulletin.golden.update")) {
      Files.writeString(PAGE, made);
    } else {
      assertThat(page).isEqualTo(made);
    }
    assertThat(ROW.matcher(page).results().map(row -> row.group(1)))
        .containsExactly("core", "json", "render", "testing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "json", "render", "testing"})
  void aModuleKeepsToItsSize(String module) throws IOException {
    MatchResult row =
        ROW.matcher(read(PAGE))
            .results()
            .filter(each -> each.group(1).equals(module))
            .findFirst()
            .orElseThrow();
    long most = Long.parseLong(row.group(2)) * 1000;
    Path target = ROOT.resolve("bulletin-" + module).resolve("target");
    try (Stream<Path> files = Files.list(target)) {
      List<Path> jars =
          files
              .filter(
                  file -> file.getFileName().toString().matches("bulletin-.*\\d(-SNAPSHOT)?\\.jar"))
              .toList();
      assertThat(jars).hasSize(1);
      assertThat(Files.size(jars.get(0))).isBetween(most / 2, most);
    }
  }

  private static String row(String module, String most) {
    List<Path> jars = brought(module).map(FootprintIT::jar).toList();
    String names =
        String.join(", ", jars.stream().map(jar -> jar.getFileName().toString()).sorted().toList());
    return String.format(
        Locale.ROOT,
        "| `bulletin-%s` | %s kB | %d | %,d | %s |",
        module,
        most,
        jars.size(),
        jars.stream().mapToLong(FootprintIT::size).sum(),
        names.replace(".jar", ""));
  }

  /** What a module's build allows beside what is optional, without our own. */
  private static Stream<String> brought(String module) {
    String pom = read(ROOT.resolve("bulletin-" + module).resolve("pom.xml"));
    String list = pom.substring(pom.indexOf("<includes>"), pom.indexOf("</includes>"));
    return Pattern.compile("<include>(.*?):(.*?)</include>")
        .matcher(list.replaceFirst("(?s)<!-- Optional.*", ""))
        .results()
        .filter(include -> !include.group(1).equals("dev.bulletin"))
        .map(include -> include.group(2));
  }

  /** The jar that the tests have on their class path. */
  private static Path jar(String artifact) {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(classPath.split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(jar -> jar.getFileName().toString().matches(artifact + "-\\d.*\\.jar"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not on the class path: " + artifact));
  }

  private static long size(Path jar) {
    try {
      return Files.size(jar);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
