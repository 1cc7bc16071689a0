// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.check;

import dev.bulletin.cli.input.Input;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One document as it was read, not yet checked. */
public final class DocumentSource {

  private final Input input;
  private final byte[] bytes;
  private final int line;

  /**
   * A document.
   *
   * @param input where it is from
   * @param bytes its bytes, no more than one beyond the limit; kept as they are
   * @param line the line that it stands on in a file of many; 0 where it is the whole file
   */
  DocumentSource(Input input, byte[] bytes, int line) {
    this.input = input;
    this.bytes = bytes;
    this.line = line;
  }

  Input input() {
    return input;
  }

  byte[] bytes() {
    return bytes;
  }

  int line() {
    return line;
  }

  /** The folder that its relative addresses start from; null where it is not known. */
  @Nullable Path folder() {
    Path path = input.path();
    return path == null ? null : path.toAbsolutePath().getParent();
  }
}
