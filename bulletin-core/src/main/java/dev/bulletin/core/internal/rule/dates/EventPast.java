// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import dev.bulletin.core.Item;
import dev.bulletin.core.When;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.ItemRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import java.time.temporal.Temporal;

/** An event is announced before it is over. */
public final class EventPast extends StandardRule implements ItemRule {

  /** The rule; it has no state. */
  public EventPast() {
    super("event-past", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "No event is over, by the clock that the caller gives.",
        "It is left over from the bulletin before, or its year is wrong.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"items": [{"kind": "event", "title": "Boat race", "when": "2000-01-11", "where": "Pier 4"}]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"items": [{"kind": "event", "title": "Boat race", "when": "2999-01-11", "where": "Pier 4"}]}
          ]
        }
        """);
  }

  @Override
  public void check(Item item, RuleContext context) {
    When when = item.when();
    Temporal now = when == null ? null : context.now().orElse(null);
    if (when != null && now != null && context.isSound(when) && Past.isOver(when, now)) {
      context.reportMember("when", MessageArgument.value(Past.last(when)));
    }
  }
}
