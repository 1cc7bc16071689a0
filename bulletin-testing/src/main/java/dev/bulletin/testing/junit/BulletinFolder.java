// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bulletins in a folder and below it.
 *
 * @param folder the folder
 * @param patterns which files are bulletins, by their names
 */
record BulletinFolder(Path folder, List<String> patterns) {

  /**
   * A bulletin.
   *
   * @param name its path from the folder, with slashes
   * @param file the file
   */
  record Entry(String name, Path file) {}

  /**
   * The bulletins in the order of their names.
   *
   * @throws IllegalArgumentException if there is no such folder, or no bulletin in it: a test over
   *     nothing would pass in silence
   */
  List<Entry> entries() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("there is no folder " + folder.toAbsolutePath());
    }
    List<PathMatcher> matchers =
        patterns.stream()
            .map(pattern -> folder.getFileSystem().getPathMatcher("glob:" + pattern))
            .toList();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Entry> entries =
          files
              .filter(Files::isRegularFile)
              .filter(file -> matchers.stream().anyMatch(m -> m.matches(file.getFileName())))
              .map(this::entry)
              .sorted(Comparator.comparing(Entry::name))
              .toList();
      if (entries.isEmpty()) {
        throw new IllegalArgumentException(
            "there is no " + String.join(" or ", patterns) + " in " + folder.toAbsolutePath());
      }
      return entries;
    }
  }

  private Entry entry(Path file) {
    String name = folder.relativize(file).toString();
    return new Entry(name.replace(folder.getFileSystem().getSeparator(), "/"), file);
  }
}
