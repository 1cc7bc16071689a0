// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.Rule;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.validation.RuleCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Writes {@code docs/rules.md} from the catalogue. */
final class RulesDocument {

  private static final String HEAD =
      """
      # Rules

      Every fault that a check can tell, in the order in which they speak where several meet on the same characters. Each
      has a code that never changes its meaning, what it asks for, why that matters to a reader, an example that breaks it
      and the same example mended. `bulletin rules CODE` prints the same. How to turn levels and rules on and off is told in
      [Checking a bulletin](validation.md).

      *This page is made from the catalogue (`RuleCatalogue`): change a rule's description, not this file.*

      """;

  private RulesDocument() {}

  static String write() {
    List<RuleDescription> entries = entries();
    StringBuilder page = new StringBuilder(HEAD);
    page.append("| level | a breach is | rules |\n|---|---|---|\n");
    for (Level level : Level.values()) {
      page.append(row(level, of(level, entries)));
    }
    for (Level level : Level.values()) {
      page.append("\n## ").append(title(level)).append("\n");
      of(level, entries).forEach(entry -> page.append(section(entry)));
    }
    return page.toString();
  }

  /** Those of the catalogue, and those that our other modules put on the class path. */
  static List<RuleDescription> entries() {
    List<RuleDescription> entries = new ArrayList<>(RuleCatalogue.descriptions());
    for (Rule rule : ServiceLoader.load(Rule.class)) {
      if (rule.getClass().getName().startsWith("dev.bulletin.render.")) {
        entries.add(rule.description());
      }
    }
    return entries;
  }

  private static List<RuleDescription> of(Level level, List<RuleDescription> entries) {
    return entries.stream().filter(entry -> entry.level() == level).toList();
  }

  private static String title(Level level) {
    return level.value().substring(0, 1).toUpperCase(Locale.ROOT) + level.value().substring(1);
  }

  private static String row(Level level, List<RuleDescription> entries) {
    String on = level.onByDefault() ? "" : ", off by default";
    String links =
        entries.stream()
            .map(entry -> "[`" + entry.code() + "`](#" + entry.code() + ")")
            .collect(Collectors.joining(" · "));
    return String.format(
        Locale.ROOT,
        "| [%s](#%s) | %s%s | %s |\n",
        level.value(),
        level.value(),
        level.severity().value(),
        on,
        links);
  }

  private static String section(RuleDescription entry) {
    return String.format(
        Locale.ROOT,
        "\n### %s\n\n%s\n\n%s\n\nBroken:\n\n%s\nMended:\n\n%s",
        entry.code(),
        entry.sentence(),
        entry.reason(),
        example("json broken", entry.broken()),
        example("json", entry.mended()));
  }

  private static String example(String info, String json) {
    return "```" + info + "\n" + json.stripTrailing() + "\n```\n";
  }
}
