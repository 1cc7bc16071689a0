// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.Console;
import java.io.IOException;
import java.io.InputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints a small bulletin to start from. */
@Command(
    name = "new",
    description = "Print a small bulletin to start from, in the language of --language.")
final class NewCommand implements Action {

  private final Console console;

  @Mixin private final CommonOptions common = new CommonOptions();

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public ExitStatus run() throws IOException {
    String name =
        switch (common.language().getLanguage()) {
          case "fr" -> "new_fr.bulletin.json";
          case "es" -> "new_es.bulletin.json";
          case "de" -> "new_de.bulletin.json";
          default -> "new_en.bulletin.json";
        };
    try (InputStream in = NewCommand.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the bulletin " + name + " is not in this build");
      }
      in.transferTo(console.out());
    }
    return ExitStatus.VALID;
  }
}
