// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Waits for the archives of classes that the launcher makes in the background. */
final class Archives {

  private Archives() {}

  /** The one archive in a folder, once whoever makes it has ended. */
  static Path await(Path folder) throws InterruptedException {
    await(() -> !list(folder, "{jsa,aot}").isEmpty() && list(folder, "lock").isEmpty());
    assertThat(list(folder, "{jsa,aot}")).hasSize(1);
    return list(folder, "{jsa,aot}").get(0);
  }

  /** Waits until something is so, two minutes at most. */
  static void await(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; !condition.getAsBoolean(); i++) {
      assertThat(i).as("tenths of a second").isLessThan(1_200);
      Thread.sleep(100);
    }
  }

  private static List<Path> list(Path folder, String suffix) {
    try (Stream<Path> files = Files.list(folder)) {
      var wanted = folder.getFileSystem().getPathMatcher("glob:**." + suffix);
      return files.filter(wanted::matches).toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
