// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.Console;
import java.util.List;
import picocli.CommandLine;

/** The commands by their names. One that is not called is not loaded. */
final class Commands {

  private static final List<String> NAMES =
      List.of("validate", "render", "preview", "schema", "rules", "new", "generate-completion");

  private Commands() {}

  /** The command line of a call: with the one command that it names, or with all. */
  static CommandLine line(Console console, List<String> words) {
    return isName(words) ? with(console, List.of(words.get(0))) : all(console);
  }

  /** The command line with all commands, for help and completion. */
  static CommandLine all(Console console) {
    return with(console, NAMES);
  }

  /** Whether a call begins with the name of a command. */
  static boolean isName(List<String> words) {
    return !words.isEmpty() && NAMES.contains(words.get(0));
  }

  private static CommandLine with(Console console, List<String> names) {
    CommandLine line = new CommandLine(new BulletinCommand());
    for (String name : names) {
      line.addSubcommand(name, command(name, console));
    }
    return line;
  }

  private static Object command(String name, Console console) {
    return switch (name) {
      case "validate" -> new ValidateCommand(console);
      case "render" -> new RenderCommand(console);
      case "preview" -> new PreviewCommand(console);
      case "schema" -> new SchemaCommand(console);
      case "rules" -> new RulesCommand(console);
      case "new" -> new NewCommand(console);
      default -> new CompletionCommand(console);
    };
  }
}
