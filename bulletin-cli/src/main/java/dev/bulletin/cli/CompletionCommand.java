// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints a script that completes the command in a shell. */
@Command(
    name = "generate-completion",
    description = {
      "Print a completion script for bash and zsh.",
      "Load it with: source <(bulletin generate-completion)"
    })
final class CompletionCommand implements Action {

  private final Console console;

  @SuppressWarnings("UnusedVariable") // only there to be understood
  @Mixin
  private final CommonOptions common = new CommonOptions();

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public ExitStatus run() throws IOException {
    String script = AutoComplete.bash("bulletin", Commands.all(console));
    console.out().write(script.getBytes(StandardCharsets.UTF_8));
    return ExitStatus.VALID;
  }
}
