// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.validation.RuleCatalogue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document of the conformance corpus.
 *
 * @param path where it stands in the corpus, without the end of its name
 * @param json the document
 * @param level the highest level of rules that is on
 * @param now the day on which it is checked; null where no rule asks for it
 * @param isInEmptyFolder whether it stands in a folder without pictures, rather than nowhere
 * @param expected what is to be found, each as {@code line:column code pointer}
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that may be no text; never compared
record CorpusDocument(
    String path,
    byte[] json,
    Level level,
    @Nullable LocalDate now,
    boolean isInEmptyFolder,
    List<String> expected) {

  private static final Map<String, Severity> SEVERITIES =
      RuleCatalogue.descriptions().stream()
          .collect(Collectors.toMap(RuleDescription::code, entry -> entry.level().severity()));

  /** What the index says of it. */
  Map<String, Object> entry() {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("file", path + ".json");
    entry.put("levels", levels());
    if (now != null) {
      entry.put("now", now.toString());
    }
    if (isInEmptyFolder) {
      entry.put("emptyFolder", true);
    }
    List<Map<String, Object>> diagnostics = expected.stream().map(this::diagnostic).toList();
    entry.put(
        "valid", diagnostics.stream().noneMatch(found -> found.get("severity").equals("error")));
    entry.put("diagnostics", diagnostics);
    return entry;
  }

  private List<String> levels() {
    return Arrays.stream(Level.values())
        .filter(each -> each.compareTo(level) <= 0)
        .map(Level::value)
        .toList();
  }

  private Map<String, Object> diagnostic(String line) {
    String[] parts = line.split(" ", 3);
    String[] place = parts[0].split(":", 2);
    Map<String, Object> diagnostic = new LinkedHashMap<>();
    diagnostic.put("line", Integer.parseInt(place[0]));
    diagnostic.put("column", Integer.parseInt(place[1]));
    diagnostic.put("severity", SEVERITIES.get(parts[1]).value());
    diagnostic.put("code", parts[1]);
    diagnostic.put("pointer", parts.length == 3 ? parts[2] : "");
    return diagnostic;
  }
}
