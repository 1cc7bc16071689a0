// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.input.Input;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final List<Input> MANY =
      Collections.nCopies(50, new Input("a.json", Path.of("a"), Input.Kind.BULLETIN, 0));

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Console console(boolean terminal, String term) {
    return new Console(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        err,
        Map.of("TERM", term),
        Path.of(""),
        terminal,
        terminal);
  }

  private String drawn() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void run(Console console, boolean quiet, Duration patience) {
    try (Progress progress = Progress.of(console, quiet, MANY, patience)) {
      MANY.forEach(input -> progress.step());
    }
  }

  /** Repeated: whether the bar's own thread draws before the end is chance. */
  @RepeatedTest(100)
  void drawsABarAndTakesItAway() {
    run(console(true, "xterm"), false, Duration.ZERO);

    assertThat(drawn()).contains("bulletin validate", "/50").endsWith("\r\u001b[K");
  }

  @Test
  void isPatient() {
    run(console(true, "xterm"), false, Duration.ofMinutes(1));

    assertThat(drawn()).isEmpty();
  }

  @Test
  void drawsNothingWhereNobodyLooksOrAsked() {
    run(console(false, "xterm"), false, Duration.ZERO);
    run(console(true, "dumb"), false, Duration.ZERO);
    run(console(true, "xterm"), true, Duration.ZERO);

    assertThat(drawn()).isEmpty();
  }

  @Test
  void makesWayForTheReport() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Progress progress = Progress.of(console(true, "xterm"), false, MANY, Duration.ZERO)) {
      progress.step();
      err.reset();
      progress.beside(out).write("found".getBytes(StandardCharsets.UTF_8));

      assertThat(drawn()).contains("\r\u001b[K");
      assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("found");
    }
  }
}
