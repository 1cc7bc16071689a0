// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.check;

import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.input.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens and reads inputs, and no more of them than a document may hold. */
public final class Documents {

  private final Console console;
  private final int mostBytes;

  /** A reader of documents up to a size. */
  public Documents(Console console, int mostBytes) {
    this.console = console;
    this.mostBytes = mostBytes;
  }

  /** An input that is one document. */
  public DocumentSource document(Input input) throws IOException {
    return new DocumentSource(input, read(input), 0);
  }

  /** Whether an input names our schema. */
  public boolean isOurs(Input input) throws IOException {
    return SchemaName.isOurs(read(input));
  }

  /** The whole document, or one byte more than the limit. */
  byte[] read(Input input) throws IOException {
    try (InputStream in = open(input)) {
      return in.readNBytes(mostBytes + 1);
    }
  }

  LineReader lines(InputStream in) {
    return new LineReader(in, mostBytes);
  }

  InputStream open(Input input) throws IOException {
    Path path = input.path();
    if (path == null) {
      return new Unclosed(console.in());
    }
    try {
      return Files.newInputStream(path);
    } catch (FileSystemException e) {
      throw Files.isDirectory(path) ? new IOException("is a folder") : e;
    }
  }

  /** Standard input belongs to the process. */
  private static final class Unclosed extends java.io.FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // It stays open.
    }
  }
}
