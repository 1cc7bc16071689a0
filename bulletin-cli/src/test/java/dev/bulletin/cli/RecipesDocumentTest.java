// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What {@code docs/recipes.md} shows stands in the projects beside it, which the profile {@code
 * consumers} builds and runs. A block is taken from the file that was linked last.
 */
class RecipesDocumentTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Path PROJECTS = DOCS.resolve("recipes");
  private static final Pattern LINK_OR_BLOCK =
      Pattern.compile(
          "]\\((recipes/[^)]+)\\)|^ *```(\\w+)\n(.*?)^ *```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }

  @Test
  void eachBlockStandsInTheFileThatIsLinkedBeforeIt() throws IOException {
    Matcher found = LINK_OR_BLOCK.matcher(read(DOCS.resolve("recipes.md")));
    Path file = PROJECTS;
    int blocks = 0;
    while (found.find()) {
      if (found.group(1) != null) {
        file = DOCS.resolve(found.group(1));
        assertThat(file).exists();
      } else {
        assertThat(flush(read(file)))
            .as("%s", file)
            .contains(flush(asWritten(found.group(2), found.group(3))));
        blocks++;
      }
    }
    assertThat(blocks).isGreaterThan(5);
  }

  /** How far lines are indented is left to the page. */
  private static String flush(String text) {
    return text.replaceAll("(?m)^ +", "");
  }

  /** A command is told to Maven by its goals and options. */
  private static String asWritten(String language, String block) {
    return language.equals("sh") ? block.replaceFirst("^mvn (-q )?", "").strip() : block;
  }

  @Test
  void eachProjectIsShownAndBuilt() throws IOException {
    String document = read(DOCS.resolve("recipes.md"));
    String build = read(PROJECTS.resolve("pom.xml"));
    assertThat(projects())
        .isNotEmpty()
        .allMatch(name -> document.contains("](recipes/" + name + "/"))
        .allMatch(name -> build.contains("<pomInclude>" + name + "/pom.xml</pomInclude>"));
  }

  @Test
  void eachProjectAndTheReadmeAskForThisVersion() throws IOException {
    assertThat(read(Path.of("..", "README.md")))
        .contains("<version>" + Version.number() + "</version>");
    String version = "<bulletin.version>" + Version.number() + "</bulletin.version>";
    for (String name : projects()) {
      assertThat(read(PROJECTS.resolve(name).resolve("pom.xml"))).contains(version);
    }
  }

  private static List<String> projects() throws IOException {
    try (Stream<Path> folders = Files.list(PROJECTS)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .map(folder -> folder.getFileName().toString())
          .toList();
    }
  }
}
