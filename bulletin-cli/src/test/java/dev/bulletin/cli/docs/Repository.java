// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the project, seen from its top folder. */
final class Repository {

  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Path EXAMPLES = Path.of("docs", "examples");

  private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");

  private Repository() {}

  /** The pages of the documentation; renderings of the samples are none. */
  static List<Path> pages() {
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(top, docs)
          .map(ROOT::relativize)
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.startsWith(EXAMPLES) || file.endsWith("README.md"))
          .filter(file -> !file.toString().contains("target"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file, with line feeds on every system. */
  static String read(Path file) {
    try {
      return Files.readString(ROOT.resolve(file)).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The modules of the build. */
  static List<String> modules() {
    return MODULE
        .matcher(read(Path.of("pom.xml")))
        .results()
        .map(module -> module.group(1))
        .toList();
  }

  /** Puts the samples where the examples expect them. */
  static void copySamples(Path folder) throws IOException {
    try (Stream<Path> samples = Files.list(ROOT.resolve(EXAMPLES))) {
      Path to = Files.createDirectories(folder.resolve(EXAMPLES));
      for (Path sample : samples.filter(file -> file.toString().endsWith(".json")).toList()) {
        Files.copy(sample, to.resolve(sample.getFileName().toString()));
      }
    }
  }
}
