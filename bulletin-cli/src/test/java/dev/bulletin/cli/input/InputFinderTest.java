// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.console.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFinderTest {

  @TempDir private Path folder;

  @BeforeEach
  void aFolderOfBulletins() throws IOException {
    Files.createDirectories(folder.resolve("in/deep"));
    Files.createFile(folder.resolve("in/a.bulletin.json"));
    Files.createFile(folder.resolve("in/deep/b.bulletin.json"));
  }

  private List<Input> find(String... names) {
    InputStream nothing = InputStream.nullInputStream();
    OutputStream nowhere = OutputStream.nullOutputStream();
    Console console = new Console(nothing, nowhere, nowhere, Map.of(), folder, false, false);
    return InputFinder.find(console, "of/stdin.json", List.of(names)).documents();
  }

  /** What is found last, and its name below what was named. */
  @ParameterizedTest
  @CsvSource({
    "., in/deep/b.bulletin.json, in/deep/b.bulletin.json",
    "./, in/deep/b.bulletin.json, in/deep/b.bulletin.json",
    "in, in/deep/b.bulletin.json, deep/b.bulletin.json",
    "./in/, ./in/deep/b.bulletin.json, deep/b.bulletin.json",
    "in/deep, in/deep/b.bulletin.json, b.bulletin.json",
    "in/**/b*, in/deep/b.bulletin.json, deep/b.bulletin.json",
    "in/deep/b.bulletin.json, in/deep/b.bulletin.json, b.bulletin.json",
    "-, of/stdin.json, stdin.json",
  })
  void knowsWhereAnInputStandsBelowWhatWasNamed(String named, String name, String below) {
    List<Input> found = find(named);
    Input last = found.get(found.size() - 1);
    assertThat(last.name()).isEqualTo(name);
    assertThat(last.below()).isEqualTo(below);
  }

  @Test
  void findsEachFileOnceUnderItsFirstName() {
    assertThat(find("in/deep/../a.bulletin.json", "./in", "in/deep", "-", "in", "-", "."))
        .extracting(Input::name)
        .containsExactly(
            "in/deep/../a.bulletin.json", "./in/deep/b.bulletin.json", "of/stdin.json");
  }
}
