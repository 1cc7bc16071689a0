// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.ColorMode;
import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.console.OutputLostException;
import dev.bulletin.cli.console.StandardOutput;
import dev.bulletin.cli.console.Style;
import dev.bulletin.cli.input.Reasons;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.PicocliException;

/**
 * One call: finds the command that is called, runs it, and turns whatever happens into a status.
 */
final class Call {

  private final Console console;

  Call(Console console) {
    this.console = console.withOut(new StandardOutput(console.out()));
  }

  ExitStatus run(String... arguments) {
    List<String> words = Arrays.asList(arguments);
    try {
      ExitStatus status = execute(words);
      console.out().flush();
      return status;
    } catch (OutputLostException e) {
      return lost(e);
    } catch (IOException e) {
      Messages.error(console, Reasons.of(e));
      return ExitStatus.FILE;
    } catch (UsageException e) {
      Messages.usage(console, String.valueOf(e.getMessage()), words);
      return ExitStatus.USAGE;
    } catch (ParameterException e) {
      Messages.usage(console, WrongArguments.problem(e), words);
      return ExitStatus.USAGE;
    } catch (RuntimeException | Error e) {
      Messages.defect(console, "bulletin", e, words.contains("--debug"));
      return ExitStatus.DEFECT;
    }
  }

  private ExitStatus execute(List<String> words) throws IOException {
    CommandLine line = Commands.line(console, words);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    ParseResult parsed = parse(line, words);
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
    }
    CommandLine called = parsed.commandSpec().commandLine();
    if (called.isUsageHelpRequested()) {
      return print(usage(called, words));
    }
    if (called.isVersionHelpRequested()) {
      return print("bulletin " + Version.number() + "\n");
    }
    return ((Action) called.getCommand()).run();
  }

  private static ParseResult parse(CommandLine line, List<String> words) {
    try {
      return line.parseArgs(words.toArray(new String[0]));
    } catch (ParameterException e) {
      throw e;
    } catch (PicocliException e) {
      // Among others, an argument file that cannot be read.
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private String usage(CommandLine called, List<String> words) {
    Style style = mode(words).style(console, console.outIsTerminal());
    StringWriter text = new StringWriter();
    called.usage(new PrintWriter(text), style == Style.COLORED ? Ansi.ON : Ansi.OFF);
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  private ExitStatus print(String text) throws IOException {
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
    return ExitStatus.VALID;
  }

  /** The mode as far as it can be told before the arguments are read. */
  private static ColorMode mode(List<String> words) {
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

  private ExitStatus lost(OutputLostException e) {
    if (e.isBrokenPipe()) {
      return ExitStatus.VALID;
    }
    Messages.error(console, "standard output: " + Reasons.of(e));
    return ExitStatus.FILE;
  }
}
