// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import java.time.Duration;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** The progress bar itself, in a class of its own so that a short run does not load its library. */
final class Bar implements AutoCloseable {

  /** Takes away what stands on the last line of a terminal. */
  static final String ERASE = "\r\u001b[K";

  private static final int COLUMNS = 79;

  private final ProgressBar bar;
  private final Consumer<String> terminal;

  private Bar(ProgressBar bar, Consumer<String> terminal) {
    this.bar = bar;
    this.terminal = terminal;
  }

  /** Starts a bar that is partly done already; a total below 0 is one that is not known. */
  static Bar start(long total, long done, Duration elapsed, Consumer<String> terminal) {
    return new Bar(
        new ProgressBarBuilder()
            .setTaskName("bulletin validate")
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .startsFrom(done, elapsed)
            .setConsumer(new Line(terminal))
            .build(),
        terminal);
  }

  void stepTo(long done) {
    bar.stepTo(done);
  }

  @Override
  public void close() {
    bar.close();
    // Here and not in the consumer: a bar that ends before its first drawing never closes that one.
    terminal.accept(ERASE);
  }

  /** Draws on the last line. */
  private static final class Line implements ProgressBarConsumer {

    private final Consumer<String> terminal;

    Line(Consumer<String> terminal) {
      this.terminal = terminal;
    }

    @Override
    public int getMaxRenderedLength() {
      return COLUMNS;
    }

    @Override
    public void accept(String rendered) {
      terminal.accept("\r" + rendered);
    }

    @Override
    public void close() {
      // Nothing is held.
    }
  }
}
