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
import dev.bulletin.core.rule.TextRule;
import dev.bulletin.core.rule.WhenRule;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntFunction;

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
  final TextRule[] texts;
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
    documents = of(DocumentRule.class, DocumentRule[]::new);
    blocks = of(BlocksRule.class, BlocksRule[]::new);
    sections = of(SectionRule.class, SectionRule[]::new);
    lists = of(ListRule.class, ListRule[]::new);
    items = of(ItemRule.class, ItemRule[]::new);
    images = of(ImageRule.class, ImageRule[]::new);
    quotations = of(QuotationRule.class, QuotationRule[]::new);
    tables = of(TableRule.class, TableRule[]::new);
    links = of(LinkRule.class, LinkRule[]::new);
    addresses = of(AddressRule.class, AddressRule[]::new);
    whens = of(WhenRule.class, WhenRule[]::new);
    texts = of(TextRule.class, TextRule[]::new);
    strings = of(StringRule.class, StringRule[]::new);
    latest = new StringRules(strings, "und");
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

  private <T extends Rule> T[] of(Class<T> role, IntFunction<T[]> array) {
    return rules.stream().filter(role::isInstance).map(role::cast).toArray(array);
  }
}
