// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.input.Input;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A progress bar on a terminal's standard error, where a run takes longer than a second. */
final class Progress implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Console console;
  private final boolean wanted;
  private final Duration patience;
  private final long total;
  private final long start = System.nanoTime();
  private final Object terminal = new Object();
  private long done;
  private @Nullable Bar bar;

  private Progress(Console console, boolean wanted, Duration patience, long total) {
    this.console = console;
    this.wanted = wanted;
    this.patience = patience;
    this.total = total;
  }

  static Progress of(Console console, boolean quiet, List<Input> inputs) {
    return of(console, quiet, inputs, PATIENCE);
  }

  /** As above, with another time after which the bar shows. */
  static Progress of(Console console, boolean quiet, List<Input> inputs, Duration patience) {
    boolean able = console.errIsTerminal() && !console.variable("TERM").equals("dumb");
    return new Progress(console, able && !quiet, patience, able && !quiet ? total(inputs) : -1);
  }

  /** How many documents there are; -1 where nobody knows. */
  private static long total(List<Input> inputs) {
    for (Input input : inputs) {
      if (input.kind() == Input.Kind.LINES) {
        return -1;
      }
    }
    return inputs.size();
  }

  /** Standard output that takes the bar away before it writes: both may be the same terminal. */
  OutputStream beside(OutputStream out) {
    return wanted ? new Beside(out) : out;
  }

  /** One more document is done. */
  void step() {
    done++;
    if (wanted) {
      Bar running = bar;
      if (running != null) {
        running.stepTo(done);
      } else if (System.nanoTime() - start > patience.toNanos()) {
        bar = Bar.start(total, done, Duration.ofNanos(System.nanoTime() - start), this::write);
      }
    }
  }

  @Override
  public void close() {
    Bar running = bar;
    if (running != null) {
      running.close();
    }
  }

  private void write(String text) {
    synchronized (terminal) {
      Messages.write(console, text);
    }
  }

  private final class Beside extends FilterOutputStream {

    Beside(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      synchronized (terminal) {
        if (bar != null) {
          Messages.write(console, Bar.ERASE);
        }
        out.write(bytes, offset, length);
        out.flush();
      }
    }
  }
}
