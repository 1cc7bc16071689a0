// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render;

import dev.bulletin.core.Bulletin;
import dev.bulletin.json.BulletinParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sample bulletins of the documentation. */
public final class Samples {
  private static final String SUFFIX = ".bulletin.json";

  private Samples() {}

  /** The folder in which they stand, and their renderings beside them. */
  public static Path folder() {
    return Path.of("..", "docs", "examples");
  }

  /** Each sample by its name. */
  public static Map<String, Bulletin> all() {
    Map<String, Bulletin> samples = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.filter(file -> file.toString().endsWith(SUFFIX)).toList()) {
        String name = file.getFileName().toString();
        samples.put(
            name.substring(0, name.length() - SUFFIX.length()),
            BulletinParser.create().parse(file).bulletin().orElseThrow());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (samples.isEmpty()) {
      throw new IllegalStateException("no samples in " + folder());
    }
    return samples;
  }
}
