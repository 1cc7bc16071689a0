// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.input.Reasons;
import dev.bulletin.cli.output.AtomicFile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Writes the files that options name. */
final class OutputFiles {

  private OutputFiles() {}

  /** The file that an option names. */
  static Path resolve(Console console, String option, String name) {
    try {
      return console.resolve(name);
    } catch (InvalidPathException e) {
      throw new UsageException(option + ": \"" + name + "\" is no file name here");
    }
  }

  /** Writes a file whole; where that fails, it is a problem and nothing is left behind. */
  static void write(Console console, String name, AtomicFile.Content content, Problems problems) {
    Path file = resolve(console, "--output", name);
    try {
      AtomicFile.write(file, content);
    } catch (IOException e) {
      problems.add(ExitStatus.FILE, name, "cannot be written: " + Reasons.of(e));
    }
  }
}
