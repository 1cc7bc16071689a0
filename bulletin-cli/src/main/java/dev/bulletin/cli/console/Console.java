// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.console;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * All that a call knows of the world: its streams, its environment, the folder it was called in.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 * @param directory the folder that relative names start from
 * @param outIsTerminal whether a person reads standard output
 * @param errIsTerminal whether a person reads standard error
 */
public record Console(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Path directory,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  /** The file of that name, seen from the folder of the call. */
  public Path resolve(String name) {
    return directory.resolve(name);
  }

  /** The same console with another standard output. */
  public Console withOut(OutputStream other) {
    return new Console(in, other, err, environment, directory, outIsTerminal, errIsTerminal);
  }

  /** The value of an environment variable; empty where it is not set. */
  public String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
