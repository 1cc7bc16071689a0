// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** After each line with a prompt stands what the command prints, in the folder of the page. */
final class ConsoleExamples implements ExampleCheck {

  private static final Pattern CALL =
      Pattern.compile("^\\$ (.*)\n((?:(?!\\$ ).*\n)*)", Pattern.MULTILINE);

  private final Shell shell;

  ConsoleExamples(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void check(Example example) throws Exception {
    assertThat(example.text()).as("begins with a prompt").startsWith("$ ");
    StringBuilder printed = new StringBuilder();
    for (MatchResult call : CALL.matcher(example.text()).results().toList()) {
      printed.append("$ ").append(call.group(1)).append('\n').append(shell.run(call.group(1)));
    }
    example.checkOutput(printed.toString());
  }
}
