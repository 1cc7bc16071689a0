// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.check;

import dev.bulletin.cli.input.Input;
import dev.bulletin.cli.input.Reasons;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Parts inputs into pieces of work. Files are read where they are checked, lines where they are
 * parted.
 */
final class Batches implements Closeable {

  private static final int FILES = 32;

  /** As many as most bulletins have; they serve all files of a piece of work. */
  private static final int SPARE_BYTES = 1 << 15;

  private static final int LINES = 256;
  private static final int BYTES = 1 << 18;

  private final List<Input> inputs;
  private final Documents documents;
  private final Checker checker;
  private int at;
  private @Nullable Lines lines;

  Batches(List<Input> inputs, Documents documents, Checker checker) {
    this.inputs = inputs;
    this.documents = documents;
    this.checker = checker;
  }

  /** A file of lines that is being read. */
  private record Lines(Input input, InputStream stream, LineReader reader) {}

  /** The next piece of work; null after the last. */
  @Nullable Callable<List<Outcome>> next() {
    Lines open = lines;
    if (open != null) {
      return nextLines(open);
    }
    if (at == inputs.size()) {
      return null;
    }
    return inputs.get(at).kind() == Input.Kind.LINES ? startLines(inputs.get(at++)) : files();
  }

  private Callable<List<Outcome>> files() {
    int from = at;
    while (at < inputs.size() && at - from < FILES && inputs.get(at).kind() != Input.Kind.LINES) {
      at++;
    }
    List<Input> batch = inputs.subList(from, at);
    return () -> {
      List<Outcome> outcomes = new ArrayList<>(batch.size());
      byte[] spare = new byte[SPARE_BYTES];
      for (Input input : batch) {
        outcomes.add(checkFile(input, spare));
      }
      return outcomes;
    };
  }

  private Outcome checkFile(Input input, byte[] spare) {
    byte[] bytes;
    try {
      bytes = documents.read(input, spare);
    } catch (IOException e) {
      return new Outcome.Unreadable(input.name(), Reasons.of(e));
    }
    boolean foreign = input.kind() == Input.Kind.CANDIDATE && !SchemaName.isOurs(bytes);
    return foreign
        ? new Outcome.Foreign(input.name())
        : checker.check(new DocumentSource(input, bytes, 0));
  }

  private @Nullable Callable<List<Outcome>> startLines(Input input) {
    try {
      InputStream stream = documents.open(input);
      Lines started = new Lines(input, stream, documents.lines(stream));
      lines = started;
      return nextLines(started);
    } catch (IOException e) {
      return failed(input, e);
    }
  }

  private @Nullable Callable<List<Outcome>> nextLines(Lines open) {
    List<DocumentSource> batch = new ArrayList<>();
    try {
      int size = 0;
      while (batch.size() < LINES && size < BYTES) {
        byte[] line = open.reader().next();
        if (line == null) {
          close();
          break;
        }
        if (!open.reader().isBlank(line)) {
          batch.add(new DocumentSource(open.input(), line, open.reader().line()));
        }
        size += line.length + 1;
      }
    } catch (IOException e) {
      close();
      return afterLines(batch, new Outcome.Unreadable(open.input().name(), Reasons.of(e)));
    }
    return batch.isEmpty() ? next() : afterLines(batch, null);
  }

  private Callable<List<Outcome>> afterLines(
      List<DocumentSource> batch, Outcome.@Nullable Unreadable failure) {
    return () -> {
      List<Outcome> outcomes = new ArrayList<>(batch.size() + 1);
      batch.forEach(line -> outcomes.add(checker.check(line)));
      if (failure != null) {
        outcomes.add(failure);
      }
      return outcomes;
    };
  }

  private static Callable<List<Outcome>> failed(Input input, IOException e) {
    return () -> List.of(new Outcome.Unreadable(input.name(), Reasons.of(e)));
  }

  @Override
  public void close() {
    Lines open = lines;
    lines = null;
    if (open != null) {
      try {
        open.stream().close();
      } catch (IOException e) {
        // It was read only: nothing is lost.
        return;
      }
    }
  }
}
