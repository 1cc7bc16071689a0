// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a file that appears whole or not at all: into a neighbour first, which then takes its
 * name. What is no file (a device, a pipe) is written as it stands.
 */
public final class AtomicFile {

  private AtomicFile() {}

  /** Writes to a stream that it neither keeps nor closes. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file; one that was there is replaced, and a link to one stays a link.
   *
   * @throws IOException if that fails; a file that was there is as it was
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      writeInPlace(target, content);
    } else {
      replace(target, content);
    }
  }

  /**
   * Writes a file in a folder of outputs; a link that was there is replaced and never followed.
   *
   * @throws IOException if that fails; a file that was there is as it was
   */
  public static void replace(Path file, Content content) throws IOException {
    Path neighbour = neighbour(file);
    // An interrupted run leaves no half file behind.
    neighbour.toFile().deleteOnExit();
    try {
      try (OutputStream out =
          Files.newOutputStream(
              neighbour, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        content.writeTo(out);
      }
      keepPermissions(file, neighbour);
      move(neighbour, file);
    } finally {
      Files.deleteIfExists(neighbour);
    }
  }

  private static void writeInPlace(Path file, Content content) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      content.writeTo(out);
    }
  }

  private static Path neighbour(Path file) {
    String mark =
        Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX);
    return file.resolveSibling("." + mark + ".bulletin-tmp");
  }

  private static void keepPermissions(Path file, Path neighbour) throws IOException {
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(neighbour, Files.getPosixFilePermissions(file));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
