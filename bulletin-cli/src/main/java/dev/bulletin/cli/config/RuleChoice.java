// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.config;

import dev.bulletin.core.diagnostic.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How grave a breach of one rule is to be. */
public enum RuleChoice {
  /** The rule does not run. */
  OFF(null),
  /** A breach is advice. */
  INFO(Severity.INFO),
  /** A breach is a warning. */
  WARNING(Severity.WARNING),
  /** A breach is an error. */
  ERROR(Severity.ERROR);

  private final @Nullable Severity severity;

  RuleChoice(@Nullable Severity severity) {
    this.severity = severity;
  }

  /** The severity; empty where the rule is off. */
  public Optional<Severity> severity() {
    return Optional.ofNullable(severity);
  }

  /** The words of all choices. */
  public static List<String> words() {
    return Arrays.stream(values()).map(RuleChoice::word).toList();
  }

  /** The choice of that word. */
  public static Optional<RuleChoice> of(String word) {
    return Arrays.stream(values()).filter(choice -> choice.word().equals(word)).findFirst();
  }

  /** The choice as options and files write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
