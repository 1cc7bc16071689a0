// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file that a fuzz test starts from, or that broke one. */
record Seed(Path file) {

  private static final Path FOLDER = Path.of("src/test/resources/dev/bulletin/cli/fuzz");

  /** Those of a fuzz test, in the folder where the fuzzer looks for them too. */
  static Stream<Seed> of(String test) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(test + "Inputs").resolve("input"))) {
      List<Path> found = files.sorted().toList();
      return found.stream().map(Seed::new);
    }
  }

  byte[] bytes() throws IOException {
    return Files.readAllBytes(file);
  }

  @Override
  public String toString() {
    return file.getFileName().toString();
  }
}
