// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.ColorMode;
import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.console.Style;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.PicocliException;

/** Reads a call with options, and runs what it asks for: a command, its help or the version. */
final class OptionParser {

  private final Console console;
  private final List<String> words;

  OptionParser(Console console, List<String> words) {
    this.console = console;
    this.words = words;
  }

  /**
   * Runs the call.
   *
   * @throws UsageException if it is not understood
   */
  ExitStatus run() throws IOException {
    CommandLine line = Commands.line(console, words);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    ParseResult parsed = parse(line);
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
    }
    CommandLine called = parsed.commandSpec().commandLine();
    if (called.isUsageHelpRequested()) {
      return print(usage(called));
    }
    if (called.isVersionHelpRequested()) {
      return print("bulletin " + Version.number() + "\n");
    }
    return ((Action) called.getCommand()).run();
  }

  private ParseResult parse(CommandLine line) {
    try {
      return line.parseArgs(words.toArray(new String[0]));
    } catch (ParameterException e) {
      throw new UsageException(WrongArguments.problem(e));
    } catch (PicocliException e) {
      // Among others, an argument file that cannot be read.
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private String usage(CommandLine called) {
    Style style = mode().style(console, console.outIsTerminal());
    StringWriter text = new StringWriter();
    called.usage(new PrintWriter(text), style == Style.COLORED ? Ansi.ON : Ansi.OFF);
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  private ExitStatus print(String text) throws IOException {
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
    return ExitStatus.VALID;
  }

  /** The mode as far as it can be told before the arguments are read. */
  private ColorMode mode() {
    int at = words.indexOf("--color");
    String last = at >= 0 && at + 1 < words.size() ? "--color=" + words.get(at + 1) : "";
    for (ColorMode mode : ColorMode.values()) {
      String word = "--color=" + mode;
      if (last.equals(word) || words.contains(word)) {
        return mode;
      }
    }
    return ColorMode.AUTO;
  }
}
