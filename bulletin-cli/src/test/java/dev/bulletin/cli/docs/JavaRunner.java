// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import dev.bulletin.core.Bulletin;
import dev.bulletin.json.BulletinParser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs the examples of a page one after the other, in a process whose folder is that of the page.
 * What each prints goes to a file of its own.
 */
public final class JavaRunner {

  private JavaRunner() {}

  /** The bulletin that the examples know as {@code bulletin}. */
  public static Bulletin sample() {
    try {
      Path sample = Path.of("docs", "examples", "harbour-relief.bulletin.json");
      return BulletinParser.create().parse(sample).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the classes that the further arguments name; the first is the folder for the output. */
  public static void main(String[] arguments) throws Exception {
    Path outputs = Path.of(arguments[0]);
    for (int i = 1; i < arguments.length; i++) {
      try (OutputStream file = Files.newOutputStream(outputs.resolve(arguments[i]));
          PrintStream out = new PrintStream(file, true, StandardCharsets.UTF_8)) {
        System.setOut(out);
        run(Class.forName(arguments[i]));
      }
    }
  }

  private static void run(Class<?> example) throws Exception {
    try {
      var main = example.getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(example.getName() + " failed", e.getCause());
    }
  }
}
