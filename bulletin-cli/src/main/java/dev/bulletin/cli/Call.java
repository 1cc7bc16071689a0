// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.console.OutputLostException;
import dev.bulletin.cli.console.StandardOutput;
import dev.bulletin.cli.input.Reasons;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

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
    } catch (RuntimeException | Error e) {
      Messages.defect(console, "bulletin", e, words.contains("--debug"));
      return ExitStatus.DEFECT;
    }
  }

  private ExitStatus execute(List<String> words) throws IOException {
    Action plain = PlainCall.of(console, words);
    return plain == null ? new OptionParser(console, words).run() : plain.run();
  }

  private ExitStatus lost(OutputLostException e) {
    if (e.isBrokenPipe()) {
      return ExitStatus.VALID;
    }
    Messages.error(console, "standard output: " + Reasons.of(e));
    return ExitStatus.FILE;
  }
}
