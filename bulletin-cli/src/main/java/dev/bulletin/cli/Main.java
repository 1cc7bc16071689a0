// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.console.ProcessConsole;

/** The {@code bulletin} command. */
public final class Main {

  private Main() {}

  /** Runs the command in this process, and ends it with the command's status. */
  public static void main(String[] arguments) {
    System.exit(run(ProcessConsole.open(), arguments));
  }

  /**
   * Runs the command.
   *
   * @param console its streams and surroundings
   * @param arguments the arguments, without the command's own name
   * @return the status for the caller: 0, 1, 2, 3 or 70
   */
  public static int run(Console console, String... arguments) {
    return new Call(console).run(arguments).code();
  }
}
