// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.input.Input;
import dev.bulletin.cli.input.InputFinder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

  private static final int MOST = 100;

  @TempDir private Path folder;

  @Test
  void readsOneByteBeyondTheLimitWhateverBytesAreSpare() throws IOException {
    for (int size : new int[] {0, 1, 9, 10, 11, 99, 100, 101, 102, 300}) {
      byte[] bytes = new byte[size];
      new Random(size).nextBytes(bytes);
      Files.write(folder.resolve("a.json"), bytes);
      byte[] read = Arrays.copyOf(bytes, Math.min(size, MOST + 1));
      assertThat(documents(bytes).read(named("a.json"))).isEqualTo(read);
      for (int spare : new int[] {0, 1, 10, 100, 101, 102, 1000}) {
        assertThat(documents(bytes).read(named("a.json"), new byte[spare])).isEqualTo(read);
        assertThat(documents(bytes).read(named("-"), new byte[spare])).isEqualTo(read);
      }
    }
  }

  private Documents documents(byte[] standardInput) {
    return new Documents(console(standardInput), MOST);
  }

  private Input named(String name) {
    return InputFinder.find(console(new byte[0]), "<stdin>", List.of(name)).documents().get(0);
  }

  private Console console(byte[] standardInput) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return new Console(
        new ByteArrayInputStream(standardInput), nowhere, nowhere, Map.of(), folder, false, false);
  }
}
