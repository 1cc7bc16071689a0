// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A block of code in the documentation.
 *
 * @param page the page, seen from the project's top folder
 * @param line the line of its fence
 * @param heading the heading that it stands under
 * @param recipe the file of a recipe that is linked before it; null where none is
 * @param info what the fence says: a language, then words that no reader of the page sees
 * @param text the code
 */
record Example(
    Path page, int line, String heading, @Nullable Path recipe, String info, String text) {

  String language() {
    return info.split(" ", 2)[0];
  }

  private List<String> words() {
    return Arrays.stream(info.split(" ")).skip(1).toList();
  }

  boolean has(String word) {
    return words().contains(word);
  }

  /** The name of the file that the reader is to save it as. */
  Optional<String> fileName() {
    return words().stream().filter(word -> word.contains(".") && !word.contains("=")).findFirst();
  }

  /**
   * The file of the project that it is a part of: that of {@code from=}, or that of the recipe
   * which the page tells of.
   */
  Optional<Path> source() {
    return words().stream()
        .filter(word -> word.startsWith("from="))
        .map(word -> Path.of(word.substring(5)))
        .findFirst()
        .or(() -> Optional.ofNullable(recipe));
  }

  /** Where it stands, as an editor opens it. */
  String place() {
    return page.toString().replace('\\', '/') + ":" + line;
  }

  /**
   * The output that is shown is what was printed. To have it written anew, run with {@code
   * -Dbulletin.golden.update=true}, and look at what changed.
   */
  void checkOutput(String printed) throws IOException {
    if (Boolean.getBoolean("bulletin.golden.update") && !printed.equals(text)) {
      String fence = "```" + info + "\n";
      String all = Repository.read(page);
      Files.writeString(
          Repository.ROOT.resolve(page),
          all.replace(fence + text + "```", fence + printed + "```"));
    } else {
      assertThat(text).isEqualTo(printed);
    }
  }
}
