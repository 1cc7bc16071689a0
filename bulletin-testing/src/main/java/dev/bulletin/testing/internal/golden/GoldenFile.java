// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that says how something is rendered. It is written where that is asked for by a system
 * property, and never otherwise.
 *
 * @param path the file, in UTF-8
 */
public record GoldenFile(Path path) {

  /** The system property that, where {@code true}, writes the files anew. */
  public static final String UPDATE = "bulletin.golden.update";

  /**
   * What the rendering should be.
   *
   * @param rendering what it is; it is written to the file where that is asked for
   * @return what the file says; empty where there is no file
   * @throws UncheckedIOException if the file cannot be read or written
   */
  public Optional<String> expected(String rendering) {
    try {
      if (Boolean.getBoolean(UPDATE)) {
        write(rendering);
        return Optional.of(rendering);
      }
      return Files.exists(path) ? Optional.of(read()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the golden file " + path, e);
    }
  }

  private String read() throws IOException {
    return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
  }

  private void write(String rendering) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    Files.write(path, rendering.getBytes(StandardCharsets.UTF_8));
  }
}
