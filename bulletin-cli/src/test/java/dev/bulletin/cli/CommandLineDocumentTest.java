// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** {@code docs/command-line.md} tells of all that the command takes. */
class CommandLineDocumentTest {

  private static String document() throws IOException {
    return Files.readString(Path.of("../docs/command-line.md")).replace("\r\n", "\n");
  }

  @Test
  void namesEveryCommandAndOption() throws IOException {
    String document = document();
    CommandLine all = Commands.all(null);

    all.getSubcommands()
        .forEach(
            (name, command) -> {
              assertThat(document).contains("bulletin " + name);
              List<String> options =
                  command.getCommandSpec().options().stream()
                      .map(CommandLine.Model.OptionSpec::longestName)
                      .toList();
              assertThat(options).isNotEmpty().allMatch(document::contains);
            });
  }
}
