// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.config;

import java.util.Map;
import java.util.TreeMap;

/**
 * Which rules run on a document, and how grave their breaches are; what it does not name is as by
 * default.
 *
 * @param levels by name, whether each is on
 * @param rules by code, what each is to be
 */
public record Settings(Map<String, Boolean> levels, Map<String, RuleChoice> rules) {

  /** Everything as by default. */
  public static final Settings DEFAULT = new Settings(Map.of(), Map.of());

  /** Copies the maps. */
  public Settings {
    levels = Map.copyOf(levels);
    rules = Map.copyOf(rules);
  }

  /** Whether everything is as by default. */
  public boolean isDefault() {
    return levels.isEmpty() && rules.isEmpty();
  }

  /** These settings, and where the others speak, theirs. */
  public Settings with(Settings others) {
    if (isDefault() || others.isDefault()) {
      return isDefault() ? others : this;
    }
    Map<String, Boolean> allLevels = new TreeMap<>(levels);
    allLevels.putAll(others.levels);
    Map<String, RuleChoice> allRules = new TreeMap<>(rules);
    allRules.putAll(others.rules);
    return new Settings(allLevels, allRules);
  }
}
