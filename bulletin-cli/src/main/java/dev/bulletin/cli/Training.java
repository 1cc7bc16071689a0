// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Does once what most calls do, and prints nothing: the launcher runs it to make the archive of the
 * classes that they need. One small bulletin is enough; an archive made by a long run is large, and
 * slows the runs that use it.
 */
final class Training {

  private Training() {}

  /** Does it. */
  public static void main(String[] arguments) throws IOException {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    new NewCommand(console(sample)).run();
    Path folder = Files.createTempDirectory("bulletin");
    Path file = folder.resolve("sample.bulletin.json");
    try {
      Files.write(file, sample.toByteArray());
      call("validate", file.toString());
      for (RenderFormat format : RenderFormat.values()) {
        if (format != RenderFormat.EML) {
          call("render", file.toString(), "--to=" + format);
        }
      }
      String faulty = sample.toString(StandardCharsets.UTF_8).replace("\"title\"", "\"titel\"");
      Files.writeString(file, faulty);
      call("validate", file.toString());
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }

  private static void call(String... words) {
    int status = Main.run(console(OutputStream.nullOutputStream()), words);
    if (status == ExitStatus.DEFECT.code()) {
      throw new IllegalStateException(words[0]);
    }
  }

  private static Console console(OutputStream out) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return new Console(
        InputStream.nullInputStream(), out, nowhere, Map.of(), Path.of(""), false, false);
  }
}
