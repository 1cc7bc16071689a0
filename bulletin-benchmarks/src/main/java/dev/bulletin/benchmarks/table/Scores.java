// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What one run measured, by benchmark and size. */
final class Scores {

  private static final String GARBAGE = "gc.alloc.rate.norm";

  private final Map<String, Score> times = new HashMap<>();
  private final Map<String, Score> garbage = new HashMap<>();

  Scores(Collection<RunResult> results) {
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      String size = result.getParams().getParam("kilobytes");
      String key = key(name.substring(name.lastIndexOf('.') + 1), Integer.parseInt(size));
      times.put(key, score(result.getPrimaryResult()));
      Result<?> bytes = result.getSecondaryResults().get(GARBAGE);
      if (bytes != null) {
        garbage.put(key, score(bytes));
      }
    }
  }

  /** Microseconds. */
  Optional<Score> time(String benchmark, int kilobytes) {
    return Optional.ofNullable(times.get(key(benchmark, kilobytes)));
  }

  /** Bytes that one call leaves behind. */
  Optional<Score> garbage(String benchmark, int kilobytes) {
    return Optional.ofNullable(garbage.get(key(benchmark, kilobytes)));
  }

  private static String key(String benchmark, int kilobytes) {
    return benchmark + ' ' + kilobytes;
  }

  private static Score score(Result<?> result) {
    double error = result.getScoreError();
    return new Score(result.getScore(), Double.isNaN(error) ? 0 : error);
  }
}
