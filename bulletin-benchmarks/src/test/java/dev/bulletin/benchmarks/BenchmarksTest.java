// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.benchmarks.table.Table;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark runs, and each row of the table finds its benchmarks. */
class BenchmarksTest {

  @Test
  void eachBenchmarkRunsOnceAndFillsTheTable() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .mode(Mode.SingleShotTime)
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .addProfiler(GCProfiler.class)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();

    assertThat(results).hasSize(2 * 21);
    assertThat(Table.of(results).lines())
        .as("two tables of ratios, one of growth, one of garbage")
        .filteredOn(line -> line.startsWith("| ") && line.contains("≤"))
        .hasSize(3 * 8 + 2)
        .allMatch(line -> line.matches(".*\\d ± \\d.* \\| (yes|no) \\|.*"), "with a result")
        .filteredOn(line -> line.contains("checked bulletin"))
        .anyMatch(line -> line.contains("by hand") && line.contains("tokens"));
  }
}
