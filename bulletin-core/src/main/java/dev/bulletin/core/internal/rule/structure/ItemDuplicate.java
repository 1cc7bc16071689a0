// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.ListRule;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No item of a list stands there twice. */
public final class ItemDuplicate extends StandardRule implements ListRule {

  /** The rule; it has no state. */
  public ItemDuplicate() {
    super("item-duplicate", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A list holds no item of 40 letters or more twice.",
        "It is a copy left over, and a reader looks in vain for the difference.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"items": ["The harbour office is closed from Monday to Friday while the roof is mended.", "Bring boots.", "The harbour office is closed from Monday to Friday while the roof is mended."]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"items": ["The harbour office is closed from Monday to Friday while the roof is mended.", "Bring boots."]}
          ]
        }
        """);
  }

  @Override
  public void check(ItemList list, RuleContext context) {
    List<Item> items = list.items();
    if (items.size() < 2 || !mayRepeat(items)) {
      return;
    }
    Repeated repeated = new Repeated();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      String words = Repeats.words(item);
      if (words != null && context.isSound(item) && repeated.has(words, item)) {
        context.reportElement("items", i, MessageArgument.value(words));
      }
    }
  }

  private static boolean mayRepeat(List<Item> items) {
    Marks marks = new Marks(items.size());
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      int ofTitle = Marks.length(item.title());
      int ofText = Marks.length(item.text());
      if (!Repeats.isShort(ofTitle) || !Repeats.isShort(ofText)) {
        marks.add(31 * Marks.of(item.title(), ofTitle) + Marks.of(item.text(), ofText));
      }
    }
    return marks.mayRepeat();
  }

  /**
   * The items so far. Only those whose words stand twice are compared as wholes, which for records
   * takes as long to begin as all else in a small process.
   */
  private static final class Repeated {

    private final Map<String, Item> first = new HashMap<>();
    private final Set<Item> others = new HashSet<>();

    /** Whether there was such an item before; from now on there was. */
    boolean has(String words, Item item) {
      Item before = first.putIfAbsent(words, item);
      return before != null && (before.equals(item) || !others.add(item));
    }
  }
}
