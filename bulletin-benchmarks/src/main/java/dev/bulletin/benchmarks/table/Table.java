// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks.table;

import dev.bulletin.benchmarks.sample.Document;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/** The results of a run beside their goals, as Markdown. */
public final class Table {

  private static final int SMALL = 4;
  private static final int LARGE = 40;
  private static final double GROWTH = 10.5;
  private static final double GARBAGE = 3;

  private final Scores scores;
  private final StringBuilder out = new StringBuilder();

  private Table(Collection<RunResult> results) {
    this.scores = new Scores(results);
  }

  /**
   * What was run; what was not is left out.
   *
   * @param results one run, with the profiler of garbage
   * @return Markdown
   */
  public static String of(Collection<RunResult> results) {
    Table table = new Table(results);
    table.ratios(SMALL);
    table.ratios(LARGE);
    table.growth();
    table.garbage();
    return table.out.toString();
  }

  private void ratios(int size) {
    Optional<Score> unit = scores.time(Work.UNIT, size);
    if (unit.isEmpty()) {
      return;
    }
    line(
        "%n%d KB (%,d bytes; one unit, Jackson's `readTree`, is %s µs):%n",
        size, Document.of(size).json().length, unit.get());
    line("| work | goal | ratio | met | µs | beside it |%n|---|---|---|---|---|---|");
    for (Work work : Work.ALL) {
      scores.time(work.benchmark(), size).ifPresent(time -> row(work, time, unit.get(), size));
    }
  }

  private void row(Work work, Score time, Score unit, int size) {
    Score ratio = time.over(unit);
    String peers =
        work.peers().stream()
            .map(peer -> peer(peer, unit, size))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    line(
        "| %s | ≤ %s | %s | %s | %s | %s |",
        work.name(), work.goal(), ratio, met(ratio, work.goal()), time, peers);
  }

  private Optional<String> peer(Work.Peer peer, Score unit, int size) {
    return scores.time(peer.benchmark(), size).map(time -> peer.name() + " " + time.over(unit));
  }

  private void growth() {
    double larger = (double) Document.of(LARGE).json().length / Document.of(SMALL).json().length;
    line(
        "%nGrowth, as if the larger file were exactly ten times the smaller one (it is %.2f"
            + " times):%n",
        larger);
    line("| work | goal | growth | met |%n|---|---|---|---|");
    for (Work work : Work.ALL) {
      Optional<Score> small = scores.time(work.benchmark(), SMALL);
      Optional<Score> large = scores.time(work.benchmark(), LARGE);
      if (small.isPresent() && large.isPresent()) {
        Score growth = large.get().over(small.get()).times(10 / larger);
        line("| %s | ≤ %s | %s | %s |", work.name(), GROWTH, growth, met(growth, GROWTH));
      }
    }
  }

  private void garbage() {
    line("%nGarbage, in multiples of what the records themselves take:%n");
    line("| size | records | goal | checked read | met | by hand |%n|---|---|---|---|---|---|");
    for (int size : List.of(SMALL, LARGE)) {
      scores.garbage("checked", size).ifPresent(bytes -> garbage(size, bytes));
    }
  }

  private void garbage(int size, Score bytes) {
    Score records = new Score(Footprint.of(Document.of(size).bulletin()), 0);
    Score ratio = bytes.over(records);
    String byHand =
        scores
            .garbage("checkedByHand", size)
            .map(other -> other.over(records).toString())
            .orElse("");
    line(
        "| %d KB | %,.0f bytes | ≤ %s | %s | %s | %s |",
        size, records.value(), GARBAGE, ratio, met(ratio, GARBAGE), byHand);
  }

  private static String met(Score score, double goal) {
    return score.meets(goal) ? "yes" : "no";
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values).replace(System.lineSeparator(), "\n"))
        .append('\n');
  }
}
