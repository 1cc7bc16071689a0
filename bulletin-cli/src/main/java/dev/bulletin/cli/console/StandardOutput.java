// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output, whose failures are told from those of files: nobody may be reading it any more.
 */
public final class StandardOutput extends FilterOutputStream {

  /** Wraps the stream that the process was given. */
  public StandardOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw new OutputLostException(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw new OutputLostException(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw new OutputLostException(e);
    }
  }

  /** Flushes only: the stream belongs to the process. */
  @Override
  public void close() throws IOException {
    flush();
  }
}
