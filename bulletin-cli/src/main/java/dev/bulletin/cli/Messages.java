// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.Console;
import dev.bulletin.core.internal.message.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the command says on standard error about itself: one line, safe for a terminal. */
final class Messages {

  private Messages() {}

  /** A file, a stream or a configuration is at fault. */
  static void error(Console console, String message) {
    write(console, "bulletin: " + Visible.of(message) + "\n");
  }

  /** The arguments are at fault. */
  static void usage(Console console, String message, List<String> words) {
    String command = Commands.isName(words) ? "bulletin " + words.get(0) : "bulletin";
    String help = "Try \"" + command + " --help\".\n";
    write(console, command + ": " + Visible.of(message) + "\n" + help);
  }

  /** The command is at fault, whatever it was at. */
  static void defect(Console console, String subject, Throwable defect, boolean withTrace) {
    String what = defect.getClass().getSimpleName();
    String message = defect.getMessage() == null ? what : what + ": " + defect.getMessage();
    String more = withTrace ? "" : " (--debug shows where)";
    write(
        console,
        Visible.startOfLine(subject + ": this is a defect of bulletin: " + message) + more + "\n");
    if (withTrace) {
      StringWriter trace = new StringWriter();
      defect.printStackTrace(new PrintWriter(trace));
      trace.toString().lines().forEach(line -> write(console, "  " + Visible.of(line) + "\n"));
    }
  }

  /** Writes to standard error, whose failures nobody could be told of. */
  static void write(Console console, String text) {
    try {
      console.err().write(text.getBytes(StandardCharsets.UTF_8));
      console.err().flush();
    } catch (IOException e) {
      // There is nowhere left to say it.
      return;
    }
  }
}
