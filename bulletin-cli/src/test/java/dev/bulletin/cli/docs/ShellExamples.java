// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Commands without their output: {@code bulletin} is run and must succeed, {@code mvn} must name
 * what the build has, any other program must be a file of the project or one that every system has.
 */
final class ShellExamples implements ExampleCheck {

  private static final Set<String> EVERYWHERE = Set.of("cd", "git", "mkdir");
  private static final List<String> OURS =
      List.of("bulletin-cli/bin/bulletin", "java -jar bulletin-cli/target/bulletin.jar");

  private final Shell shell;

  ShellExamples(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void check(Example example) throws Exception {
    List<String> commands =
        Arrays.stream(example.text().replace("\\\n", " ").split("\n|&&"))
            .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .toList();
    assertThat(commands).isNotEmpty();
    for (String command : commands) {
      checkCommand(command.replaceFirst("^([A-Z_]+=\\S+ )+", ""), example);
    }
  }

  private void checkCommand(String command, Example example) throws Exception {
    for (String ours : OURS) {
      if (command.startsWith(ours + " ")) {
        checkCommand("bulletin" + command.substring(ours.length()), example);
        return;
      }
    }
    String program = Shell.words(command).get(0);
    if (program.equals("bulletin") || program.equals("cat")) {
      // A preview would go on for ever; that it takes these arguments must do.
      boolean endless = command.startsWith("bulletin preview ");
      String printed = shell.run(endless ? command + " --help" : command);
      assertThat(shell.status()).as("%s: %s", command, printed).isZero();
    } else if (program.equals("mvn")) {
      MavenCommand.check(command, example.page());
    } else if (!EVERYWHERE.contains(program)) {
      assertThat(Repository.ROOT.resolve(program)).as(command).isExecutable();
      assertThat(Files.isRegularFile(Repository.ROOT.resolve(program))).as(command).isTrue();
    }
  }
}
