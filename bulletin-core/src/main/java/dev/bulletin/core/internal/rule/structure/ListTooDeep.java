// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import dev.bulletin.core.ItemList;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.ListRule;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** Lists nest at most four deep. */
public final class ListTooDeep extends StandardRule implements ListRule {

  private static final int DEEPEST = 4;

  /** The rule; it has no state. */
  public ListTooDeep() {
    super("list-too-deep", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "Lists nest at most 4 deep.",
        "Nobody finds the way back out of a fifth level, and a narrow screen has no room "
            + "for it.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"items": [{"text": "Harbour", "body": [{"items": [{"text": "Pier 4", "body": [{"items": [{"text": "Shed 2", "body": [{"items": [{"text": "Shelf", "body": [{"items": ["Life jackets"]}]}]}]}]}]}]}]}]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"items": [{"text": "Harbour", "body": [{"items": [{"text": "Pier 4", "body": [{"items": [{"text": "Shed 2", "body": [{"items": ["Life jackets"]}]}]}]}]}]}]}
          ]
        }
        """);
  }

  @Override
  public void check(ItemList list, RuleContext context) {
    if (context.listDepth() == DEEPEST + 1) {
      context.report(MessageArgument.count(context.listDepth()), MessageArgument.count(DEEPEST));
    }
  }
}
