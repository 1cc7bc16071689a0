// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.console;

import java.io.IOException;
import java.util.Locale;

/** Standard output took no more. */
public final class OutputLostException extends IOException {

  private static final long serialVersionUID = 1L;

  OutputLostException(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /**
   * Whether the reader at the other end went away, as {@code head} does: no reason to complain.
   * Java has no type for it, so the system's own words decide.
   */
  public boolean isBrokenPipe() {
    String words = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
    return words.contains("pipe") || words.contains("tuber\u00eda") || words.contains("epipe");
  }
}
