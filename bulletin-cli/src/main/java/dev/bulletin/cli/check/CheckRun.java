// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.check;

import dev.bulletin.cli.input.Input;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Checks many documents on all cores. The outcomes come in the order of the inputs; only a few
 * batches are under way at a time, so that memory does not grow with their number.
 */
public final class CheckRun {

  private static final int BATCHES_A_THREAD = 4;

  private final Checker checker;
  private final Documents documents;
  private final int threads;

  /** A run on so many threads. */
  public CheckRun(Checker checker, Documents documents, int threads) {
    this.checker = checker;
    this.documents = documents;
    this.threads = threads;
  }

  /** Takes the outcomes, one after the other. */
  public interface Sink {
    /** Takes the next one. */
    void accept(Outcome outcome) throws IOException;
  }

  /**
   * Checks all inputs.
   *
   * @throws IOException if the sink does
   */
  public void run(List<Input> inputs, Sink sink) throws IOException {
    try (Batches batches = new Batches(inputs, documents, checker)) {
      Callable<List<Outcome>> first = batches.next();
      Callable<List<Outcome>> second = first == null ? null : batches.next();
      if (first != null && second == null) {
        deliver(call(first), sink);
      } else if (first != null && second != null) {
        runInParallel(first, second, batches, sink);
      }
    }
  }

  private void runInParallel(
      Callable<List<Outcome>> first, Callable<List<Outcome>> second, Batches batches, Sink sink)
      throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, CheckRun::worker);
    try {
      Deque<Future<List<Outcome>>> underWay = new ArrayDeque<>();
      underWay.add(workers.submit(first));
      for (Callable<List<Outcome>> next = second; next != null; next = batches.next()) {
        underWay.add(workers.submit(next));
        if (underWay.size() >= threads * BATCHES_A_THREAD) {
          deliver(await(underWay.remove()), sink);
        }
      }
      while (!underWay.isEmpty()) {
        deliver(await(underWay.remove()), sink);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "bulletin-check");
    thread.setDaemon(true);
    return thread;
  }

  private static void deliver(List<Outcome> outcomes, Sink sink) throws IOException {
    for (Outcome outcome : outcomes) {
      sink.accept(outcome);
    }
  }

  private static List<Outcome> call(Callable<List<Outcome>> batch) {
    try {
      return batch.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Outcome> await(Future<List<Outcome>> batch) throws IOException {
    try {
      return batch.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
