// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;

/** The console of this process. */
public final class ProcessConsole {

  private ProcessConsole() {}

  /**
   * Opens it. Java cannot tell whether one stream is a terminal; the launcher can, and says so in
   * {@code bulletin.terminals}. Without it, both are where Java has a console.
   */
  public static Console open() {
    String terminals = System.getProperty("bulletin.terminals");
    boolean console = terminals == null && hasConsole();
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 14),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        Path.of(""),
        console || terminals != null && terminals.contains("out"),
        console || terminals != null && terminals.contains("err"));
  }

  private static boolean hasConsole() {
    @SuppressWarnings("SystemConsoleNull") // up to Java 21; from then on it says itself what it is
    boolean none = System.console() == null;
    if (none) {
      return false;
    }
    try {
      java.io.Console console = System.console();
      return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
