// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every project of {@code docs/recipes} is told of, built, and asks for this version. */
class RecipesDocumentTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Path PROJECTS = DOCS.resolve("recipes");

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
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
