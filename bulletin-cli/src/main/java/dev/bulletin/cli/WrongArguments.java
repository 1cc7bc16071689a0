// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.config.Nearest;
import java.util.Collection;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with arguments, and what was probably meant. */
final class WrongArguments {

  private WrongArguments() {}

  static String problem(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unknown(e.getCommandLine(), unmatched.getUnmatched().get(0));
    }
    String message = String.valueOf(e.getMessage());
    return message.startsWith("Error: ") ? message.substring("Error: ".length()) : message;
  }

  private static String unknown(CommandLine line, String argument) {
    if (argument.startsWith("-")) {
      Stream<String> names = line.getCommandSpec().optionsMap().keySet().stream();
      return "unknown option \"" + argument + "\"" + hint(argument, names.toList());
    }
    Collection<String> commands = line.getSubcommands().keySet();
    String what = commands.isEmpty() ? "unexpected argument" : "unknown command";
    return what + " \"" + argument + "\"" + hint(argument, commands);
  }

  private static String hint(String word, Collection<String> known) {
    int end = word.indexOf('=');
    String name = end < 0 ? word : word.substring(0, end);
    return name.length() > 100
        ? ""
        : Nearest.to(name, known).map(nearest -> "; did you mean \"" + nearest + "\"?").orElse("");
  }
}
