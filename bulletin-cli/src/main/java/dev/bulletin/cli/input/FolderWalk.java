// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
        for (Entry entry : entries(folder)) {
          visit(entry.path, prefix.concat(entry.name), visitor);
        }
      }
    } catch (IOException e) {
      problems.add(new InputProblem(prefix, Reasons.of(e), false));
    }
  }

  private void visit(Path entry, String name, Consumer<Found> visitor) {
    BasicFileAttributes attributes = attributes(entry);
    // A device, a pipe, or a file that is gone again is none of these and passed over.
    if (attributes == null) {
      if (Files.isSymbolicLink(entry) && !Files.exists(entry)) {
        visitor.accept(new Found(entry, name, false));
      }
    } else if (attributes.isDirectory()) {
      walk(entry, name + "/", visitor);
    } else if (attributes.isRegularFile()) {
      visitor.accept(new Found(entry, name, true));
    }
  }

  /** Asked once for each file, which is most of what a walk takes; null where it cannot be told. */
  private static @Nullable BasicFileAttributes attributes(Path entry) {
    try {
      return Files.readAttributes(entry, BasicFileAttributes.class);
    } catch (IOException e) {
      return null;
    }
  }

  /** An entry of a folder, with its name at hand for sorting. */
  private record Entry(Path path, String name) implements Comparable<Entry> {

    @Override
    public int compareTo(Entry other) {
      return name.compareTo(other.name);
    }
  }

  private static Entry[] entries(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        entries.add(new Entry(entry, String.valueOf(entry.getFileName())));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Entry[] sorted = entries.toArray(new Entry[0]);
    Arrays.sort(sorted);
    return sorted;
  }

  /** What tells one folder from another: a link leads to the folder itself. */
  private static Object identity(Path folder) throws IOException {
    Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    return key == null ? folder.toRealPath() : key;
  }
}
