// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.check;

import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.input.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Opens and reads inputs, and no more of them than a document may hold. */
public final class Documents {

  private static final byte[] NONE = {};

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

  /** The same, by way of spare bytes: where all fits into them, no more is made than it takes. */
  byte[] read(Input input, byte[] spare) throws IOException {
    try (InputStream in = open(input)) {
      int count = in.readNBytes(spare, 0, Math.min(spare.length, mostBytes + 1));
      byte[] rest = count < spare.length ? NONE : in.readNBytes(mostBytes + 1 - count);
      byte[] whole = Arrays.copyOf(spare, count + rest.length);
      System.arraycopy(rest, 0, whole, count, rest.length);
      return whole;
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
