// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sums a run up in one sentence: {@code 2 of 1,204 bulletins have errors: 3 errors, 17 warnings
 * (0.8 s)}.
 */
public final class ClosingLine {

  private final Phrases words;

  /** A line in a language; in English where it is not one of ours. */
  public ClosingLine(Locale language) {
    this.words = Phrases.of(language);
  }

  /** The sentence, without a line end. */
  public String of(Summary summary, Duration time) {
    String counts = counts(summary);
    String colon = counts.isEmpty() ? "" : words.colon();
    return verdict(summary) + colon + counts + " (" + seconds(time) + ")";
  }

  private String verdict(Summary summary) {
    long all = summary.bulletins();
    long faulty = summary.faulty();
    if (faulty == 0) {
      return words.counted(all, Phrases.Noun.VALID);
    }
    if (faulty == all) {
      return words.counted(all, Phrases.Noun.FAULTY);
    }
    return words.someOf(faulty, all);
  }

  private String counts(Summary summary) {
    List<String> parts = new ArrayList<>(4);
    add(parts, summary.tally().errors(), Phrases.Noun.ERROR);
    add(parts, summary.tally().warnings(), Phrases.Noun.WARNING);
    add(parts, summary.tally().infos(), Phrases.Noun.INFO);
    add(parts, summary.unreadable(), Phrases.Noun.UNREADABLE);
    String counts = String.join(", ", parts);
    return summary.more() ? words.atLeast(counts) : counts;
  }

  private void add(List<String> parts, long count, Phrases.Noun noun) {
    if (count > 0) {
      parts.add(words.counted(count, noun));
    }
  }

  private String seconds(Duration time) {
    long tenths = (time.toMillis() + 50) / 100;
    return words.number(tenths / 10) + words.decimalMark() + tenths % 10 + " s";
  }
}
