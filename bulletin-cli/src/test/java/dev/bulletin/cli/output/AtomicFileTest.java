// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  private static AtomicFile.Content text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private String[] names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toArray(String[]::new);
    }
  }

  @Test
  void writesAndReplacesAFile() throws IOException {
    Path file = folder.resolve("a.txt");

    AtomicFile.write(file, text("one"));
    AtomicFile.write(file, text("two"));

    assertThat(file).hasContent("two");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void leavesWhatWasThereWhenWritingFails() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");

    assertThatIOException()
        .isThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write("half".getBytes(StandardCharsets.UTF_8));
                      throw new IOException("disk full");
                    }))
        .withMessage("disk full");

    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesThroughALinkThatTheCallerNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file.getFileName());

    AtomicFile.write(link, text("new"));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void replacesALinkThatLiesInAFolderOfOutputs() throws IOException {
    Path file = Files.writeString(folder.resolve("precious.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file.getFileName());

    AtomicFile.replace(link, text("new"));

    assertThat(file).hasContent("old");
    assertThat(link).isRegularFile().hasContent("new");
    assertThat(Files.isSymbolicLink(link)).isFalse();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsThePermissionsOfTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    AtomicFile.write(file, text("new"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesToADeviceAsItStands() throws IOException {
    AtomicFile.write(Path.of("/dev/null"), text("gone"));

    assertThat(Path.of("/dev/null")).isReadable();
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }
}
