// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bulletin.cli.Caller.Called;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and folders that misbehave: the status says so, and every other file is still done. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(300) // of a wait for what never comes
class FaultsAroundTest {

  private static final String DONE = "faulty.json:1:64: error: unknown member \"colour\"";

  @TempDir Path folder;

  private Caller caller;

  @BeforeEach
  void write() throws IOException {
    caller = new Caller(folder);
    caller.write("faulty.json", Samples.FAULTY);
  }

  private void run(String... command) throws Exception {
    assertThat(Processes.run(folder, Map.of(), List.of(command)).status()).isZero();
  }

  @Test
  void aFolderThatContainsItselfIsWalkedOnce() throws IOException {
    caller.write("a/b/one.bulletin.json", Samples.FAULTY);
    Files.createSymbolicLink(folder.resolve("a/b/up"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("a/self"), Path.of("."));

    Called called = caller.call("validate", "a");

    assertThat(called.out().lines().filter(line -> line.contains(": error: "))).hasSize(1);
    assertThat(called.status()).isEqualTo(1);
  }

  @Test
  void aLinkToNothingIsAFileThatCannotBeRead() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.bulletin.json"), Path.of("nowhere"));
    Files.createSymbolicLink(folder.resolve("gone.json"), Path.of("nowhere"));
    Files.createSymbolicLink(folder.resolve("loop.bulletin.json"), Path.of("loop.bulletin.json"));

    Called called = caller.call("validate", ".", "faulty.json");

    assertThat(called.err())
        .contains(
            "gone.bulletin.json: error: no such file or folder", "loop.bulletin.json: error: ")
        .doesNotContain("gone.json:");
    assertThat(called.out()).startsWith(DONE);
    assertThat(called.status()).isEqualTo(3);
  }

  @Test
  void aFileThatIsNamedIsCheckedThoughItsFolderWouldPassItOver() {
    assertThat(caller.call("validate", ".").status()).isEqualTo(2);
    assertThat(caller.call("validate", ".", "faulty.json").out()).startsWith(DONE);
    assertThat(caller.call("validate", "faulty.json", ".").out()).startsWith(DONE);
  }

  @Test
  void aPipeInAFolderIsNotWaitedFor() throws Exception {
    run("mkfifo", "pipe.bulletin.json");
    caller.write("one.bulletin.json", Samples.FAULTY);

    assertThat(caller.call("validate", ".").status()).isEqualTo(1);
  }

  @Test
  void aFileWithoutEndIsReadNoFurtherThanABulletinMayGo() {
    String file = "/dev/zero";
    assumeTrue(Files.exists(Path.of(file)));

    Called called = caller.call("validate", file, "faulty.json", "--quiet");

    assertThat(called.out()).contains(file + ":1:", DONE);
    assertThat(called.status()).isEqualTo(1);
  }

  @Test
  void aFileThatFailsWhileItIsReadDoesNotStopTheOthers() {
    Path unreadable = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(unreadable));

    Called called = caller.call("validate", unreadable.toString(), "faulty.json");

    assertThat(called.err()).startsWith("/proc/self/mem: error: ");
    assertThat(called.out()).startsWith(DONE);
    assertThat(called.status()).isEqualTo(3);
  }

  @Test
  void aFileThatGrowsIsJudgedAsItWasRead() throws Exception {
    Path growing = caller.write("growing.json", Samples.GOOD);
    AtomicBoolean enough = new AtomicBoolean();
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> {
              while (!enough.get()) {
                append(growing);
              }
            });
    try {
      for (int i = 0; i < 20; i++) {
        Called called = caller.call("validate", "growing.json", "faulty.json");

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.out()).contains(DONE);
      }
    } finally {
      enough.set(true);
      writer.join();
    }
  }

  private static void append(Path file) {
    try {
      if (Files.size(file) < 10_000_000) {
        Files.writeString(file, " ".repeat(10_000), StandardOpenOption.APPEND);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void filesThatComeAndGoWhileAFolderIsReadAreCheckedOrNamed() throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; !enough.get(); i = (i + 1) % 50) {
                comeOrGo(folder.resolve("x" + i + ".bulletin.json"));
              }
            });
    try {
      for (int i = 0; i < 20; i++) {
        Called called = caller.call("validate", ".", "faulty.json");

        assertThat(called.out()).contains(DONE);
        assertThat(called.status()).isIn(1, 3);
        assertThat(called.err().lines())
            .allMatch(line -> line.contains("no such file or folder") || line.contains(" s)"));
      }
    } finally {
      enough.set(true);
      other.join();
    }
  }

  private static void comeOrGo(Path file) {
    try {
      if (!Files.deleteIfExists(file)) {
        Files.move(Files.writeString(file.resolveSibling("fresh"), Samples.GOOD), file);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void oneOutputOfSeveralWritersIsThatOfOneOfThem() throws Exception {
    String first = Samples.GOOD.replace("again", "again, ".repeat(2000));
    String second = Samples.GOOD.replace("again", "today, ".repeat(2000));
    caller.write("first.json", first);
    caller.write("second.json", second);
    String one = caller.call("render", "first.json").out();
    String other = caller.call("render", "second.json").out();
    List<CompletableFuture<Integer>> writers =
        IntStream.range(0, 16)
            .mapToObj(i -> i % 2 == 0 ? "first.json" : "second.json")
            .map(
                file ->
                    CompletableFuture.supplyAsync(
                        () -> new Caller(folder).call("render", file, "--output=out").status()))
            .toList();

    assertThat(writers).allMatch(writer -> writer.join() == 0);
    assertThat(Files.readString(folder.resolve("out"))).isIn(one, other);
    assertThat(names()).containsExactly("faulty.json", "first.json", "out", "second.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "render --force"})
  void aFullDiskLeavesNothingHalfWritten(String command) throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));

    Called called = caller.call((command + " faulty.json --output=" + full).split(" "));

    assertThat(called.err()).contains("/dev/full: error: cannot be written: ");
    assertThat(called.status()).isEqualTo(3);
    assertThat(names()).containsExactly("faulty.json");
  }

  @Test
  void oneOutputThatCannotBeWrittenDoesNotStopTheOthers() throws IOException {
    caller.write("a.bulletin.json", Samples.GOOD);
    caller.write("b.bulletin.json", Samples.GOOD);
    Files.createDirectories(folder.resolve("out/a.txt/in the way"));

    Called called = caller.call("render", ".", "--output-dir=out");

    assertThat(called.err()).contains("a.txt: error: cannot be written: Is a directory");
    assertThat(called.status()).isEqualTo(3);
    assertThat(folder.resolve("out/b.txt")).content().startsWith("Harbour News");
    try (Stream<Path> out = Files.list(folder.resolve("out"))) {
      assertThat(out).hasSize(2);
    }
  }

  @Test
  void aReaderWhoLeavesInTheMiddleIsNoReasonToComplain() throws IOException {
    OutputStream leaving =
        new OutputStream() {
          private int left = 20_000;

          @Override
          public void write(int b) throws IOException {
            left--;
            if (left < 0) {
              throw new IOException("Broken pipe");
            }
          }
        };
    for (int i = 0; i < 200; i++) {
      caller.write("f" + i + ".bulletin.json", Samples.FAULTY);
    }
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();

    assertThat(caller.call(leaving, err, "validate", ".")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
