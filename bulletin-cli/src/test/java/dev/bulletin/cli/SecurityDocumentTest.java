// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code SECURITY.md} says of tests and dependencies is so. */
class SecurityDocumentTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+(?:Test|IT))`");
  private static final Pattern DEPENDENCY =
      Pattern.compile("\\| `([a-z.]+):([a-z.-]+)` \\| (\\S+) \\|");

  private static String document() throws IOException {
    return Files.readString(ROOT.resolve("SECURITY.md"));
  }

  @Test
  void everyTestThatItNamesIsThere() throws IOException {
    TreeSet<String> tests = new TreeSet<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path module : modules.filter(m -> Files.isDirectory(m.resolve("src"))).toList()) {
        try (Stream<Path> files = Files.walk(module.resolve("src"))) {
          files.forEach(file -> tests.add(file.getFileName().toString().replace(".java", "")));
        }
      }
    }
    List<String> named = TEST.matcher(document()).results().map(m -> m.group(1)).toList();

    assertThat(named).hasSizeGreaterThan(10).isSubsetOf(tests);
  }

  @Test
  void theVersionsAreThoseOfTheBuild() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    List<MatchResult> dependencies = DEPENDENCY.matcher(document()).results().toList();

    assertThat(dependencies).hasSizeGreaterThan(5);
    for (MatchResult dependency : dependencies) {
      String property =
          Pattern.compile(
                  "<artifactId>" + dependency.group(2) + "</artifactId>\\s*<version>\\$\\{(.*?)}")
              .matcher(pom)
              .results()
              .map(m -> m.group(1))
              .findFirst()
              .orElseThrow();
      assertThat(pom).contains("<" + property + ">" + dependency.group(3) + "</" + property + ">");
    }
  }
}
