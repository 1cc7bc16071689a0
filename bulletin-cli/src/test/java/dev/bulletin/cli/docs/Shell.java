// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import dev.bulletin.cli.Caller;
import dev.bulletin.cli.Caller.Called;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * As much of a shell as the documentation needs, in a folder, without a process: the {@code
 * bulletin} command, {@code cat}, {@code echo $?}, pipes, and output to a file.
 */
final class Shell {

  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|\\S+");
  private static final Pattern SECONDS = Pattern.compile("\\(\\d+\\.\\d s\\)");

  private final Path folder;
  private int status;

  Shell(Path folder) {
    this.folder = folder;
  }

  /** The status of the last command. */
  int status() {
    return status;
  }

  /** What the line prints: standard output, then standard error. */
  String run(String line) throws IOException {
    String[] halves = line.split(" > ", 2);
    String input = "";
    String errors = "";
    for (String command : halves[0].split(" \\| ", -1)) {
      Called called = call(words(command), input);
      input = called.out();
      errors += called.err();
      status = called.status();
    }
    if (halves.length == 2) {
      Files.writeString(folder.resolve(halves[1].strip()), input);
      input = "";
    }
    return SECONDS.matcher(input + errors).replaceAll("(0.1 s)");
  }

  private Called call(List<String> words, String input) throws IOException {
    String program = words.get(0);
    if (program.equals("cat")) {
      return new Called(0, Files.readString(folder.resolve(words.get(1))), "");
    }
    if (words.equals(List.of("echo", "$?"))) {
      return new Called(0, status + "\n", "");
    }
    if (!program.equals("bulletin")) {
      throw new AssertionError("no such program in the documentation's shell: " + program);
    }
    String[] arguments = words.stream().skip(1).toArray(String[]::new);
    return new Caller(folder).stdin(input).call(arguments);
  }

  /** The words of a command, without their quotes. */
  static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    for (MatchResult word : WORD.matcher(command).results().toList()) {
      String quoted = word.group(1) != null ? word.group(1) : word.group(2);
      words.add(quoted != null ? quoted : word.group());
    }
    return words;
  }
}
