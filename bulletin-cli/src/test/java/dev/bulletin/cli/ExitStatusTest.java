// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.Caller.Called;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExitStatusTest {

  @TempDir Path folder;

  private Caller caller;

  @BeforeEach
  void call() throws IOException {
    caller = new Caller(folder);
    caller.write("good.json", Samples.GOOD);
    caller.write("faulty.json", Samples.FAULTY);
    caller.write("defect.json", Samples.GOOD.replace("Harbour News", "defect"));
    Files.createDirectory(folder.resolve("empty"));
  }

  @ParameterizedTest
  @CsvSource({
    "good.json,0",
    "faulty.json,1",
    "good.json faulty.json,1",
    "missing.json,3",
    "missing.json faulty.json good.json,3",
    "empty,2",
    "no*match,2",
    "no*match missing.json faulty.json,2",
    "'',2",
    "--format=xml good.json,2",
    "--max-diagnostics=0 good.json,2",
    "--max-diagnostics=many good.json,2",
    "--rule=nonsense good.json,2",
    "--rule=no-such-rule=off good.json,2",
    "--rule=member-unknown=off good.json,2",
    "--level=extreme good.json,2",
    "--level=-structure good.json,2",
    "--now=yesterday good.json,2",
    "--language=no_language good.json,2",
    "--config=missing.json good.json,2",
    "--color=sometimes good.json,2",
    "--nonsense good.json,2",
  })
  void ofValidate(String arguments, int status) {
    Called called = caller.call(("validate " + arguments).split(" ", -1));

    assertThat(called.status()).isEqualTo(status);
    assertThat(called.err()).doesNotContain("Exception", "\tat ");
    if (status > 1) {
      assertThat(called.err()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "validade", "--nonsense", "validate", "render", "schema x"})
  void ofAWrongCallIsTwo(String arguments) {
    Called called = caller.call(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

    assertThat(called.status()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains("--help");
  }

  @Test
  void checksTheOthersWhereOneCannotBeRead() {
    Called called = caller.call("validate", "missing.json", "faulty.json");

    assertThat(called.err()).startsWith("missing.json: error: no such file or folder\n");
    assertThat(called.out()).startsWith("faulty.json:1:64: error:");
  }

  @Test
  void ofADefectIsSeventyAndComesFirst() {
    Called called =
        caller.call("validate", "missing.json", "no*match", "defect.json", "faulty.json");

    assertThat(called.status()).isEqualTo(70);
    assertThat(called.err())
        .contains("this is a defect of bulletin: IllegalStateException: a \\u001b[31m defect")
        .doesNotContain("  at ", "\u001b");
    assertThat(called.out()).as("the others are done").startsWith("faulty.json:1:64:");
  }

  @Test
  void showsTheStackTraceOfADefectWhereAsked() {
    assertThat(caller.call("validate", "defect.json", "--debug").err())
        .contains("at dev.bulletin.cli.");
  }

  @Test
  void ofABrokenPipeIsQuiet() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int status = caller.call(failing("Broken pipe"), err, "schema");

    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(status).isZero();
  }

  @Test
  void ofAPipeThatBrokeOverFaultsIsOne() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int status = caller.call(failing("Broken pipe"), err, "validate", "faulty.json");

    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(status).isEqualTo(1);
  }

  @Test
  void ofAFullDiskIsThree() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int status = caller.call(failing("No space left on device"), err, "schema");

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("bulletin: standard output: No space left on device\n");
    assertThat(status).isEqualTo(3);
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void survivesAnErrorStreamThatFails() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(caller.call(out, failing("Broken pipe"), "validate", "faulty.json")).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("faulty.json:1:64:");
  }
}
