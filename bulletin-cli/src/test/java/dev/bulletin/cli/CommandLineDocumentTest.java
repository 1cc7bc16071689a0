// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.Caller.Called;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code docs/command-line.md} shows is what the command prints. */
class CommandLineDocumentTest {

  private static final Pattern BLOCK =
      Pattern.compile("^```(json|console) ?(\\S*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @TempDir Path folder;

  private static String document() throws IOException {
    return Files.readString(Path.of("../docs/command-line.md")).replace("\r\n", "\n");
  }

  @Test
  void showsWhatTheCommandPrints() throws IOException {
    Caller caller = new Caller(folder);
    int calls = 0;
    for (MatchResult block : BLOCK.matcher(document()).results().toList()) {
      if (block.group(1).equals("json")) {
        caller.write(block.group(2), block.group(3));
      } else {
        calls++;
        assertThat(shown(caller, block.group(3))).isEqualTo(block.group(3));
      }
    }
    assertThat(calls).isPositive();
  }

  private static String shown(Caller caller, String block) {
    String command = block.substring("$ bulletin ".length(), block.indexOf('\n'));
    Called called = caller.call(command.split(" "));
    String err = called.err().replaceAll("\\(\\d+\\.\\d s\\)", "(0.1 s)");
    return "$ bulletin " + command + "\n" + called.out() + err;
  }

  @Test
  void namesEveryCommandAndOption() throws IOException {
    String document = document();
    CommandLine all = Commands.all(null);

    all.getSubcommands()
        .forEach(
            (name, command) -> {
              assertThat(document).contains("bulletin " + name);
              List<String> options =
                  command.getCommandSpec().options().stream()
                      .map(CommandLine.Model.OptionSpec::longestName)
                      .toList();
              assertThat(options).isNotEmpty().allMatch(document::contains);
            });
  }
}
