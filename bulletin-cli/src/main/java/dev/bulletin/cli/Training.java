// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.console.ProcessConsole;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Does once what most calls do, and prints nothing: the launcher runs it to make the archive of the
 * classes that they need. One small bulletin that holds a little of everything is enough; an
 * archive made by a long run is large, and slows the runs that use it.
 */
final class Training {

  private static final String SAMPLE = "training.bulletin.json";

  private Training() {}

  /** Does it. */
  public static void main(String[] arguments) throws IOException {
    ProcessConsole.open(); // for its classes; nothing is written to it
    byte[] sample = sample();
    Path folder = Files.createTempDirectory("bulletin");
    Path file = folder.resolve("sample.bulletin.json");
    Path lines = folder.resolve("lines.ndjson");
    try {
      Files.write(file, sample);
      call("validate", file.toString());
      for (RenderFormat format : RenderFormat.values()) {
        if (format != RenderFormat.EML) {
          call("render", file.toString(), "--to=" + format);
        }
      }
      String text = new String(sample, StandardCharsets.UTF_8);
      Files.writeString(lines, text.replace('\n', ' '));
      call("validate", folder.toString(), lines.toString());
      Files.writeString(file, text.replace("\"title\"", "\"titel\""));
      call("validate", file.toString());
    } finally {
      Files.deleteIfExists(lines);
      Files.delete(file);
      Files.delete(folder);
    }
  }

  private static byte[] sample() throws IOException {
    try (InputStream in = Training.class.getResourceAsStream(SAMPLE)) {
      if (in == null) {
        throw new IllegalStateException(SAMPLE);
      }
      return in.readAllBytes();
    }
  }

  private static void call(String... words) {
    int status = Main.run(console(), words);
    if (status == ExitStatus.DEFECT.code()) {
      throw new IllegalStateException(words[0]);
    }
  }

  private static Console console() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return new Console(
        InputStream.nullInputStream(), nowhere, nowhere, Map.of(), Path.of(""), false, false);
  }
}
