// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.Caller;
import dev.bulletin.cli.Caller.Called;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands that stand in a sentence name what there is: phases, profiles, commands, options. */
class InlineCodeTest {

  @TempDir private Path folder;

  static List<Path> pages() {
    return Repository.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void namesWhatThereIs(Path page) throws IOException {
    for (String code : Page.read(page).code()) {
      for (String command : code.split(" && ", -1)) {
        if (command.startsWith("mvn ")) {
          MavenCommand.check(command, page);
        } else if (command.startsWith("bulletin ")) {
          checkOurs(Shell.words(command));
        }
      }
    }
  }

  private void checkOurs(List<String> words) {
    Called help = new Caller(folder).call(words.get(1), "--help");
    assertThat(help.status()).as("%s: %s", words, help.err()).isZero();
    assertThat(words.stream().filter(word -> word.startsWith("--")))
        .allMatch(option -> help.out().contains(option));
  }
}
