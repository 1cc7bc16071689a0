// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.config.RuleChoice;
import dev.bulletin.cli.config.Settings;
import dev.bulletin.cli.config.SettingsParser;
import dev.bulletin.cli.config.SettingsParser.WrongWordException;
import dev.bulletin.cli.config.Vocabulary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is checked, and how gravely. */
final class CheckOptions {

  @Option(
      names = "--level",
      paramLabel = "LEVELS",
      split = ",",
      description =
          "Levels to add, or with a hyphen before them to drop: recommended (on), informative, email.")
  private List<String> levels = new ArrayList<>();

  @Option(
      names = "--rule",
      paramLabel = "CODE=CHOICE",
      description = "Set one rule to off, info, warning or error. Repeatable.")
  private Map<String, String> rules = new LinkedHashMap<>();

  @Option(
      names = "--max-diagnostics",
      paramLabel = "N",
      description = "Keep so many diagnostics of a bulletin (default: 100).")
  private int maxDiagnostics = 100;

  @Option(
      names = "--now",
      paramLabel = "DATE",
      description = "The date, or date and time, for the rules that need a clock.")
  private @Nullable String now;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The configuration file. Otherwise the nearest .bulletin-check.json in the folder of the"
              + " bulletin or above.")
  private @Nullable String config;

  Optional<String> config() {
    return Optional.ofNullable(config);
  }

  int maxDiagnostics() {
    if (maxDiagnostics < 1) {
      throw new UsageException("--max-diagnostics: a number from 1 is needed");
    }
    return maxDiagnostics;
  }

  /** The levels and rules that were named; the vocabulary is asked for only where there are any. */
  Settings settings(Supplier<Vocabulary> vocabulary) {
    if (levels.isEmpty() && rules.isEmpty()) {
      return Settings.DEFAULT;
    }
    SettingsParser words = new SettingsParser(vocabulary.get());
    Map<String, Boolean> chosenLevels = new HashMap<>();
    Map<String, RuleChoice> chosenRules = new HashMap<>();
    try {
      for (String level : levels) {
        SettingsParser.LevelSwitch chosen = words.level(level.strip());
        chosenLevels.put(chosen.level(), chosen.on());
      }
      for (Map.Entry<String, String> rule : rules.entrySet()) {
        chosenRules.put(words.rule(rule.getKey()), words.choice(rule.getValue()));
      }
    } catch (WrongWordException e) {
      throw new UsageException(e.problem() + e.hint().map(hint -> "; " + hint).orElse(""));
    }
    return new Settings(chosenLevels, chosenRules);
  }

  /** The clock; empty where none was given. */
  Optional<Temporal> now() {
    return now == null ? Optional.empty() : Optional.of(time(now));
  }

  private static Temporal time(String text) {
    try {
      if (!text.contains("T")) {
        return LocalDate.parse(text);
      }
      return text.matches(".*T.*([zZ]|[+-][0-9:]+)")
          ? OffsetDateTime.parse(text)
          : LocalDateTime.parse(text);
    } catch (DateTimeException e) {
      throw new UsageException(
          "--now: \"" + text + "\" is no date such as 2026-01-08 or 2026-01-08T15:00Z");
    }
  }
}
