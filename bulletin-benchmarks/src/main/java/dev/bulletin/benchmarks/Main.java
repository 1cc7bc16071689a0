// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks;

import dev.bulletin.benchmarks.table.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints the table.
 *
 * <pre>
 * java -jar benchmarks.jar [--quick] [--markdown FILE] [options and patterns of JMH]
 * </pre>
 *
 * <p>{@code --quick} takes a third of the time and tells less surely. {@code --markdown} also
 * writes the table to a file.
 */
public final class Main {

  private static final List<String> QUICK = List.of("-f", "1", "-wi", "8", "-i", "3");

  private Main() {}

  /** Runs them. */
  public static void main(String... arguments)
      throws CommandLineOptionException, RunnerException, IOException {
    List<String> options = new ArrayList<>(List.of(arguments));
    Path file = fileAfter("--markdown", options);
    if (options.remove("--quick")) {
      options.addAll(0, QUICK);
    }
    CommandLineOptions jmh = new CommandLineOptions(options.toArray(String[]::new));
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().parent(jmh).addProfiler(GCProfiler.class).build()).run();
    String table = how(results) + Table.of(results);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print("\n" + table);
    if (file != null) {
      Files.writeString(file, table);
    }
  }

  private static @org.jspecify.annotations.Nullable Path fileAfter(
      String option, List<String> options) {
    int at = options.indexOf(option);
    if (at < 0) {
      return null;
    }
    options.remove(at);
    return Path.of(options.remove(at));
  }

  private static String how(Collection<RunResult> results) {
    BenchmarkParams params = results.iterator().next().getParams();
    return String.format(
        Locale.ROOT,
        "JDK %s (%s), %d processors; %d forks, each %s after a warm-up of %s.%n",
        params.getJdkVersion(),
        params.getVmName(),
        Runtime.getRuntime().availableProcessors(),
        params.getForks(),
        times(params.getMeasurement().getCount(), params.getMeasurement().getTime()),
        times(params.getWarmup().getCount(), params.getWarmup().getTime()));
  }

  private static String times(int count, Object time) {
    return count + " × " + time;
  }
}
