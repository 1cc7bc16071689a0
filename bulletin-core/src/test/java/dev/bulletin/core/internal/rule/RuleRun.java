// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Text;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.rule.Rule;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;

/** Runs rules over a bulletin in memory and tells what they found, for the tests of rules. */
public final class RuleRun {

  private RuleRun() {}

  /** What one rule finds in a bulletin: the pointers, in no particular order. */
  public static List<String> pointers(Rule rule, Bulletin bulletin) {
    return pointers(rule, bulletin, null);
  }

  /** What one rule finds at a time of the caller's clock. */
  public static List<String> pointers(Rule rule, Bulletin bulletin, Temporal now) {
    RuleSurroundings surroundings = new RuleSurroundings(Optional.ofNullable(now), picture -> true);
    return RuleWalk.run(bulletin, new RuleSet(List.of(rule)), surroundings).stream()
        .map(Finding::pointer)
        .toList();
  }

  /** What one rule finds where one picture is not in the bulletin's folder. */
  public static List<String> missing(Rule rule, Bulletin bulletin, String missing) {
    RuleSurroundings surroundings =
        new RuleSurroundings(Optional.empty(), picture -> !picture.equals(missing));
    return RuleWalk.run(bulletin, new RuleSet(List.of(rule)), surroundings).stream()
        .map(Finding::pointer)
        .toList();
  }

  /** What the messages of one rule show. */
  public static List<MessageArgument> arguments(Rule rule, Bulletin bulletin, Temporal now) {
    RuleSurroundings surroundings = new RuleSurroundings(Optional.ofNullable(now), picture -> true);
    return RuleWalk.run(bulletin, new RuleSet(List.of(rule)), surroundings).stream()
        .flatMap(finding -> finding.arguments().stream())
        .toList();
  }

  /** The characters in question of what one rule finds: {@code start-end} in its string. */
  public static List<String> characters(Rule rule, Bulletin bulletin) {
    RuleSurroundings surroundings = new RuleSurroundings(Optional.empty(), picture -> true);
    return RuleWalk.run(bulletin, new RuleSet(List.of(rule)), surroundings).stream()
        .map(finding -> finding.start() + "-" + finding.end())
        .toList();
  }

  /** What several rules find together: {@code code pointer}, in their order. */
  public static List<String> together(List<Rule> rules, Bulletin bulletin) {
    RuleSurroundings surroundings = new RuleSurroundings(Optional.empty(), picture -> true);
    return RuleWalk.run(bulletin, new RuleSet(rules), surroundings).stream()
        .map(finding -> finding.rule().code() + " " + finding.pointer())
        .toList();
  }

  /** A bulletin of a language with these blocks, sound in everything else. */
  public static Bulletin bulletin(String language, Block... blocks) {
    return Bulletin.builder("Harbour news", language).body(List.of(blocks)).build();
  }

  /** A bulletin of one paragraph. */
  public static Bulletin paragraph(String language, Text text) {
    return bulletin(language, new Paragraph(text));
  }

  /** A bulletin of one plain paragraph. */
  public static Bulletin paragraph(String language, String words) {
    return paragraph(language, Text.of(words));
  }
}
