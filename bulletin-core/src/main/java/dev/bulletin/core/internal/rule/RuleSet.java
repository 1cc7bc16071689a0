// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import dev.bulletin.core.rule.AddressRule;
import dev.bulletin.core.rule.BlocksRule;
import dev.bulletin.core.rule.DocumentRule;
import dev.bulletin.core.rule.ImageRule;
import dev.bulletin.core.rule.ItemRule;
import dev.bulletin.core.rule.LinkRule;
import dev.bulletin.core.rule.ListRule;
import dev.bulletin.core.rule.QuotationRule;
import dev.bulletin.core.rule.Rule;
import dev.bulletin.core.rule.SectionRule;
import dev.bulletin.core.rule.StringRule;
import dev.bulletin.core.rule.TableRule;
import dev.bulletin.core.rule.TextRole;
import dev.bulletin.core.rule.TextRule;
import dev.bulletin.core.rule.WhenRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Some rules in the catalogue's order, sorted by what they look at, so that a walk calls each only
 * where it looks.
 */
public final class RuleSet {

  final DocumentRule[] documents;
  final BlocksRule[] blocks;
  final SectionRule[] sections;
  final ListRule[] lists;
  final ItemRule[] items;
  final ImageRule[] images;
  final QuotationRule[] quotations;
  final TableRule[] tables;
  final LinkRule[] links;
  final AddressRule[] addresses;
  final WhenRule[] whens;
  private final Map<TextRole, TextRule[]> ofWords;
  private final Map<TextRole, TextRule[]> ofOtherTexts;
  private final StringRule[] strings;
  private final List<Rule> rules;
  private final IdentityHashMap<Rule, Integer> order = new IdentityHashMap<>();

  /** Those of the latest language: most bulletins have the language of the one before. */
  private volatile StringRules latest;

  /** Sorts the rules. */
  public RuleSet(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (Rule rule : rules) {
      order.put(rule, order.size());
    }
    documents = of(DocumentRule.class, new DocumentRule[0]);
    blocks = of(BlocksRule.class, new BlocksRule[0]);
    sections = of(SectionRule.class, new SectionRule[0]);
    lists = of(ListRule.class, new ListRule[0]);
    items = of(ItemRule.class, new ItemRule[0]);
    images = of(ImageRule.class, new ImageRule[0]);
    quotations = of(QuotationRule.class, new QuotationRule[0]);
    tables = of(TableRule.class, new TableRule[0]);
    links = of(LinkRule.class, new LinkRule[0]);
    addresses = of(AddressRule.class, new AddressRule[0]);
    whens = of(WhenRule.class, new WhenRule[0]);
    TextRule[] texts = of(TextRule.class, new TextRule[0]);
    ofWords = byRole(texts, true);
    ofOtherTexts = byRole(texts, false);
    strings = of(StringRule.class, new StringRule[0]);
    latest = new StringRules(strings, "und");
  }

  /** The rules to ask about a text of a role, which is one run of words or is not. */
  TextRule[] texts(TextRole role, boolean isWords) {
    return Objects.requireNonNull((isWords ? ofWords : ofOtherTexts).get(role));
  }

  /** The rules on strings of a language. */
  StringRules strings(String language) {
    StringRules known = latest;
    if (!known.isOf(language)) {
      known = new StringRules(strings, language);
      latest = known;
    }
    return known;
  }

  /** A rule's place among the rules. */
  int order(Rule rule) {
    return order.getOrDefault(rule, rules.size());
  }

  private static Map<TextRole, TextRule[]> byRole(TextRule[] texts, boolean isWords) {
    Map<TextRole, TextRule[]> found = new EnumMap<>(TextRole.class);
    for (TextRole role : TextRole.values()) {
      List<TextRule> minding = new ArrayList<>();
      for (TextRule rule : texts) {
        if (!(rule instanceof TextScope scope) || scope.mayMind(role, isWords)) {
          minding.add(rule);
        }
      }
      found.put(role, minding.toArray(new TextRule[0]));
    }
    return found;
  }

  /**
   * By a loop: thirteen streams with their lambdas would take longer than all that they look at.
   */
  private <T extends Rule> T[] of(Class<T> role, T[] none) {
    List<T> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (role.isInstance(rule)) {
        found.add(role.cast(rule));
      }
    }
    return found.toArray(none);
  }
}
