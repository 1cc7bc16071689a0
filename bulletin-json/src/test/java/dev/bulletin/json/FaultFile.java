// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.Rule;
import dev.bulletin.core.validation.RuleCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Documents with faults, as the files under {@code faults} hold them: a heading of the form {@code
 * === what | code pointer | code pointer}, then the document, with {@code ▶} before and {@code ◀}
 * after the place that each diagnostic must name, in their order. The marks are taken out before
 * the document is read.
 */
record FaultFile(String name, List<String> expected, String json) {

  /** Every document. */
  static List<FaultFile> all() {
    return all(Path.of("src", "test", "resources", "dev", "bulletin", "json", "faults"));
  }

  /** Every document in the folder. */
  static List<FaultFile> all(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().flatMap(FaultFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<FaultFile> read(Path file) {
    try {
      String[] parts = Files.readString(file).split("(?m)^=== ", -1);
      return Stream.of(parts).skip(1).map(part -> of(file.getFileName().toString(), part));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FaultFile of(String file, String part) {
    int end = part.indexOf('\n');
    String[] heading = part.substring(0, end).split(" \\| ", -1);
    List<String> places = new ArrayList<>();
    String json = unmarked(part.substring(end + 1), places);
    if (places.size() != heading.length - 1) {
      throw new IllegalStateException("as many marks as faults: " + file + ": " + heading[0]);
    }
    List<String> expected = new ArrayList<>();
    for (int i = 1; i < heading.length; i++) {
      expected.add(heading[i] + " " + places.get(i - 1));
    }
    return new FaultFile(file.replace(".txt", "") + ": " + heading[0], expected, json);
  }

  private static String unmarked(String marked, List<String> places) {
    StringBuilder json = new StringBuilder();
    int line = 1;
    int column = 1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '▶') {
        places.add(line + ":" + column);
      } else if (c == '◀') {
        close(places, line + ":" + column);
      } else {
        json.append(c);
        line += c == '\n' ? 1 : 0;
        column = c == '\n' ? 1 : column + 1;
      }
    }
    return json.toString();
  }

  /** Ends the place that was begun last and has no end yet. */
  private static void close(List<String> places, String end) {
    int last = places.size() - 1;
    while (places.get(last).contains("-")) {
      last--;
    }
    places.set(last, places.get(last) + "-" + end);
  }

  /** The code that the file is about. */
  String code() {
    return name.substring(0, name.indexOf(':'));
  }

  /** What the document shows, without the code. */
  String title() {
    return name.substring(name.indexOf(':') + 2);
  }

  /** The highest level that is on: the document has no fault of it beside those it names. */
  Level level() {
    Set<String> codes = codes();
    return RuleCatalogue.rules().stream()
        .filter(rule -> codes.contains(rule.code()))
        .map(Rule::level)
        .max(Comparator.naturalOrder())
        .orElse(Level.STRUCTURE);
  }

  /** The day on which the document is checked; null where no rule asks for it. */
  @Nullable LocalDate now() {
    boolean asks = codes().contains("expired") || codes().contains("event-past");
    return asks ? LocalDate.of(2026, 6, 1) : null;
  }

  /** Whether the document stands in a folder without pictures, rather than nowhere. */
  boolean isInEmptyFolder() {
    return codes().contains("image-file-missing");
  }

  private Set<String> codes() {
    Set<String> codes =
        expected.stream()
            .map(each -> each.substring(0, each.indexOf(' ')))
            .collect(Collectors.toCollection(HashSet::new));
    codes.add(code());
    return codes;
  }

  @Override
  public String toString() {
    return name;
  }
}
