// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Calls the command in a folder of its own, without a process. */
public final class Caller {

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private InputStream in = InputStream.nullInputStream();
  private boolean terminal;

  public Caller(Path folder) {
    this.folder = folder;
  }

  /** What a call left behind. */
  public record Called(int status, String out, String err) {}

  public Caller stdin(String text) {
    return stdin(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  Caller stdin(InputStream stream) {
    in = stream;
    return this;
  }

  Caller environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Caller onATerminal() {
    terminal = true;
    return this;
  }

  public Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  public Called call(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = call(out, err, arguments);
    return new Called(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  int call(OutputStream out, OutputStream err, String... arguments) {
    return Main.run(new Console(in, out, err, environment, folder, terminal, terminal), arguments);
  }
}
