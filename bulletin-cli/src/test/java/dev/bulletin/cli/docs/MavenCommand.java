// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A call of Maven that the documentation shows: phases, plugins, profiles and modules exist. */
final class MavenCommand {

  private static final Set<String> PHASES =
      Set.of("clean", "compile", "test", "package", "verify", "install");
  private static final Set<String> WITH_VALUE = Set.of("-P", "-pl", "--projects");

  private MavenCommand() {}

  static void check(String command, Path page) throws IOException {
    Iterator<String> words = Shell.words(command).stream().skip(1).iterator();
    while (words.hasNext()) {
      String word = words.next();
      checkWord(WITH_VALUE.contains(word) ? word + words.next() : word, page);
    }
  }

  private static void checkWord(String word, Path page) throws IOException {
    if (word.startsWith("-P")) {
      assertThat(poms()).as(word).contains("<id>" + word.substring(2) + "</id>");
    } else if (word.startsWith("-pl")) {
      assertThat(Repository.ROOT.resolve(word.substring(3)).resolve("pom.xml")).exists();
    } else if (word.startsWith("-Dtest=")) {
      for (String name : word.substring(7).split(",", -1)) {
        assertThat(testClasses()).contains(name.replaceFirst("#.*", "") + ".java");
      }
    } else if (!word.startsWith("-")) {
      int colon = word.indexOf(':');
      if (colon < 0) {
        assertThat(PHASES).contains(word);
      } else {
        String plugins = poms() + Repository.read(page);
        assertThat(plugins).as(word).containsPattern(plugin(word.substring(0, colon)));
      }
    }
  }

  /** Maven's own plugins and others have their names from the prefix in two ways. */
  private static String plugin(String prefix) {
    return "<artifactId>(maven-" + prefix + "-plugin|" + prefix + "-maven-plugin)<";
  }

  private static String poms() {
    StringBuilder poms = new StringBuilder(Repository.read(Path.of("pom.xml")));
    for (String module : Repository.modules()) {
      poms.append(Repository.read(Path.of(module, "pom.xml")));
    }
    return poms.toString();
  }

  private static List<String> testClasses() throws IOException {
    List<String> names = new ArrayList<>();
    for (String module : Repository.modules()) {
      Path tests = Repository.ROOT.resolve(module).resolve("src/test/java");
      if (Files.exists(tests)) {
        try (Stream<Path> files = Files.walk(tests)) {
          files.forEach(file -> names.add(file.getFileName().toString()));
        }
      }
    }
    return names;
  }
}
