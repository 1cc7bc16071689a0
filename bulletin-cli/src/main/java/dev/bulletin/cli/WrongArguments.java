// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.config.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with arguments, and what was probably meant. */
final class WrongArguments {

  private WrongArguments() {}

  static String problem(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unknown(e.getCommandLine(), unmatched.getUnmatched().get(0));
    }
    if (e.getArgSpec() instanceof OptionSpec option && option.type().isEnum()) {
      return unknown(option, String.valueOf(e.getValue()));
    }
    String message = String.valueOf(e.getMessage());
    return message.startsWith("Error: ") ? message.substring("Error: ".length()) : message;
  }

  /** Picocli would name each word twice whose spelling differs from the enum's constant. */
  private static String unknown(OptionSpec option, String value) {
    List<String> known =
        Stream.of(option.type().getEnumConstants())
            .map(word -> word.toString().toLowerCase(Locale.ROOT))
            .toList();
    return option.longestName()
        + " \""
        + value
        + "\" is none of "
        + String.join(", ", known)
        + hint(value.toLowerCase(Locale.ROOT), known);
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
