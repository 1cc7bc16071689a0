// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.input;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One document, or one file of documents, to read.
 *
 * @param name what reports call it: the name as it was given, slashes between its parts
 * @param path where it is; null for standard input
 * @param kind what is in it
 * @param belowFrom where in the name begins what {@link #below} tells; there may be very many
 *     inputs, and a number takes less than a copy
 */
public record Input(String name, @Nullable Path path, Kind kind, int belowFrom) {

  /** What was named itself. */
  static Input named(String name, @Nullable Path path) {
    return new Input(name, path, kindOf(name), name.lastIndexOf('/') + 1);
  }

  /**
   * Its name below the folder or pattern that it was found by; its file name where it was named
   * itself.
   */
  public String below() {
    return name.substring(belowFrom);
  }

  /** What an input holds. */
  public enum Kind {
    /** One bulletin. */
    BULLETIN,
    /** A JSON document that may be a bulletin: one of ours if its {@code $schema} says so. */
    CANDIDATE,
    /** A bulletin on each line. */
    LINES
  }

  /** What a file of that name holds when it is named itself. */
  static Kind kindOf(String name) {
    return name.endsWith(".ndjson") || name.endsWith(".jsonl") ? Kind.LINES : Kind.BULLETIN;
  }
}
