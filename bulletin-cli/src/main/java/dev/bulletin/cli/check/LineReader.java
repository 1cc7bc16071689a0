// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines as bytes. Of a line beyond a limit it keeps one byte more than that, and skips the
 * rest.
 */
final class LineReader {

  private final InputStream in;
  private final int most;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private int line;

  LineReader(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** The number of the line that was read last, from 1. */
  int line() {
    return line;
  }

  /** The next line without its end; null after the last. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream start = null;
    while (from < to || fill()) {
      int end = endOfLine();
      if (start == null && end < to) {
        return take(end);
      }
      start = start == null ? new ByteArrayOutputStream() : start;
      start.write(buffer, from, Math.min(end - from, most + 1 - Math.min(start.size(), most + 1)));
      from = end;
      if (end < to) {
        from++;
        line++;
        return start.toByteArray();
      }
    }
    if (start == null) {
      return null;
    }
    line++;
    return start.toByteArray();
  }

  /** Whether nothing is on a line. Of one beyond the limit nobody knows: it is not passed over. */
  boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return line.length <= most;
  }

  private byte[] take(int end) {
    byte[] bytes = new byte[Math.min(end - from, most + 1)];
    System.arraycopy(buffer, from, bytes, 0, bytes.length);
    from = end + 1;
    line++;
    return bytes;
  }

  private int endOfLine() {
    int at = from;
    while (at < to && buffer[at] != '\n') {
      at++;
    }
    return at;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer, 0, buffer.length));
    return to > 0;
  }
}
