// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.output;

import dev.bulletin.cli.input.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A folder that renderings are written into, and never beside. */
public final class OutputFolder {

  private final Path folder;

  /** A folder, which is made when the first file is written. */
  public OutputFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Two inputs that would write one file, or one that would write over an input. */
  public static final class ClashException extends Exception {
    private static final long serialVersionUID = 1L;

    ClashException(String message) {
      super(message, null, false, false);
    }
  }

  /**
   * Names the file of each input.
   *
   * @throws ClashException if two have the same, or one is an input
   */
  public Map<Input, Path> plan(List<Input> inputs, String extension) throws ClashException {
    Map<Input, Path> files = new LinkedHashMap<>();
    Map<Path, Input> owners = new HashMap<>();
    for (Input input : inputs) {
      Path file = folder.resolve(OutputNames.of(input, extension)).normalize();
      Input other = owners.put(file, input);
      if (other != null) {
        String both = "\"" + other.name() + "\" and \"" + input.name() + "\"";
        throw new ClashException(both + " would both be written to \"" + file + "\"");
      }
      files.put(input, file);
    }
    for (Input input : inputs) {
      Path path = input.path();
      if (path != null && owners.containsKey(path.toAbsolutePath().normalize())) {
        throw new ClashException("\"" + input.name() + "\" would be written over");
      }
    }
    return files;
  }

  /**
   * Writes a file whole.
   *
   * @throws IOException if that fails, or a link leads out of the folder
   */
  public void write(Path file, byte[] bytes) throws IOException {
    Path parent = parentOf(file);
    Files.createDirectories(parent);
    if (!parent.toRealPath().startsWith(folder.toRealPath())) {
      throw new IOException("a link leads out of the folder");
    }
    AtomicFile.replace(file, out -> out.write(bytes));
  }

  private Path parentOf(Path file) {
    Path parent = file.getParent();
    return parent == null ? folder : parent;
  }

  /** Whether two paths lead to one file. */
  public static boolean isSame(@Nullable Path one, Path other) {
    try {
      return one != null && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
