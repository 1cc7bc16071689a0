// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import dev.bulletin.core.ItemList;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.ListRule;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import java.util.Locale;

/** Only a list with numbers begins at one. */
public final class ListStartNotNumber extends StandardRule implements ListRule {

  /** The rule; it has no state. */
  public ListStartNotNumber() {
    super("list-start-not-number", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "Only a list with numbers has a first number.",
        "The number is not shown, so what the sender meant by it is lost.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [{"items": ["Repair the roof.", "Paint the hall."], "start": 3}]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"items": ["Repair the roof.", "Paint the hall."], "style": "number", "start": 3}
          ]
        }
        """);
  }

  @Override
  public void check(ItemList list, RuleContext context) {
    Integer start = list.start();
    if (start != null && list.style() != ListStyle.NUMBER) {
      context.reportMember(
          "start",
          MessageArgument.count(start),
          MessageArgument.value(list.style().name().toLowerCase(Locale.ROOT)));
    }
  }
}
