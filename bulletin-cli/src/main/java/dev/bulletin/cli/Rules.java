// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.config.Vocabulary;
import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.Rule;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.validation.RuleCatalogue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * The rules that a check may run: those of the catalogue, and those that users put on the class
 * path.
 */
final class Rules {

  private Rules() {}

  private static List<Rule> ofUsers() {
    List<Rule> rules = new ArrayList<>();
    ServiceLoader.load(Rule.class).forEach(rules::add);
    return rules;
  }

  /** The entry of every rule and of every code of structure. */
  static List<RuleDescription> descriptions() {
    List<RuleDescription> all = new ArrayList<>(RuleCatalogue.descriptions());
    ofUsers().forEach(rule -> all.add(rule.description()));
    return all;
  }

  /** The names that options and configuration files may use. */
  static Vocabulary vocabulary() {
    Set<String> levels = new LinkedHashSet<>();
    for (Level level : Level.values()) {
      levels.add(level.value());
    }
    Set<String> codes = new LinkedHashSet<>();
    RuleCatalogue.rules().forEach(rule -> codes.add(rule.code()));
    ofUsers().forEach(rule -> codes.add(rule.code()));
    Set<String> fixed = new LinkedHashSet<>();
    for (StructureCode code : StructureCode.values()) {
      fixed.add(code.code());
    }
    return new Vocabulary(levels, codes, fixed);
  }
}
