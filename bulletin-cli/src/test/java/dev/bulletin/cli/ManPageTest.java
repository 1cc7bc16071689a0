// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bulletin.cli.Processes.Ended;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPageTest {

  private static final Path PAGE = Path.of("..", "docs", "man", "bulletin.1");

  @TempDir Path folder;

  /** To make the page anew, run with {@code -Dbulletin.golden.update=true}. */
  @Test
  void thePageIsMadeFromTheCommands() throws IOException {
    if (Boolean.getBoolean("bulletin.golden.update")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, ManPage.write());
    }
    assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
        .as("docs/man/bulletin.1; make it anew with -Dbulletin.golden.update=true")
        .isEqualTo(ManPage.write());
  }

  /** Read by the program that shows manual pages. */
  @Test
  void groffHasNothingToComplainOf() throws Exception {
    assumeTrue(isOnThePath("groff"), "groff is not installed");
    Ended shown =
        Processes.run(
            folder,
            Map.of(),
            List.of("groff", "-man", "-ww", "-z", "-Tascii", PAGE.toAbsolutePath().toString()));
    assertThat(shown.err()).isEmpty();
    assertThat(shown.status()).isZero();
    String page =
        Processes.run(
                folder,
                Map.of(),
                List.of("groff", "-man", "-Tascii", "-P-cbou", PAGE.toAbsolutePath().toString()))
            .out();
    Commands.all(null)
        .getSubcommands()
        .forEach(
            (name, command) -> {
              assertThat(page).contains("bulletin " + name);
              command
                  .getCommandSpec()
                  .options()
                  .forEach(option -> assertThat(page).contains(option.longestName()));
            });
  }

  private static boolean isOnThePath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
