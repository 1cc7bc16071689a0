// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Visits the regular files below a folder in the order of their names, each folder once, links
 * followed.
 */
final class FolderWalk {

  private final List<InputProblem> problems;
  private final Set<Object> visited = new HashSet<>();

  /** A walk that notes the folders that it cannot list. */
  FolderWalk(List<InputProblem> problems) {
    this.problems = problems;
  }

  /**
   * A file below the folder.
   *
   * @param path where it is
   * @param name the prefix that the walk was given, then its names parted by slashes
   * @param isThere whether it is more than a link to nothing
   */
  record Found(Path path, String name, boolean isThere) {}

  void walk(Path folder, String prefix, Consumer<Found> visitor) {
    try {
      if (visited.add(identity(folder))) {
        for (Path entry : entries(folder)) {
          visit(entry, prefix + entry.getFileName(), visitor);
        }
      }
    } catch (IOException e) {
      problems.add(new InputProblem(prefix, Reasons.of(e), false));
    }
  }

  private void visit(Path entry, String name, Consumer<Found> visitor) {
    // A device, a pipe, or a file that is gone again is none of these and passed over.
    if (Files.isDirectory(entry)) {
      walk(entry, name + "/", visitor);
    } else if (Files.isRegularFile(entry)) {
      visitor.accept(new Found(entry, name, true));
    } else if (Files.isSymbolicLink(entry) && !Files.exists(entry)) {
      visitor.accept(new Found(entry, name, false));
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
    return entries;
  }

  /** What tells one folder from another: a link leads to the folder itself. */
  private static Object identity(Path folder) throws IOException {
    Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    return key == null ? folder.toRealPath() : key;
  }
}
