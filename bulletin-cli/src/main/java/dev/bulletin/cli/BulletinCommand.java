// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command of which all others are parts. */
@Command(
    name = "bulletin",
    description = "Checks bulletins and renders them.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit status: 0 valid or rendered; 1 at least one bulletin is not valid;",
      "2 a wrong option or argument; 3 a file could not be read or written;",
      "70 a defect of the command. An argument @FILE stands for the arguments in FILE."
    })
final class BulletinCommand implements Action {

  @SuppressWarnings("UnusedVariable") // only there to be understood
  @Mixin
  private final CommonOptions common = new CommonOptions();

  @Override
  public ExitStatus run() {
    throw new UsageException("name a command");
  }
}
