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
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** A time of day says of which place: it has an offset, or its day alone is given. */
public final class EventWithoutOffset extends StandardRule implements ItemRule {

  /** The rule; it has no state. */
  public EventWithoutOffset() {
    super("event-without-offset", Level.INFORMATIVE);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "An event's time of day has an offset from UTC.",
        "Without one a calendar program takes the reader's own zone, which is wrong for "
            + "whoever joins from afar.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": [
            {"items": [{"title": "Ask a teacher", "when": "2026-09-04T18:00", "where": "Online"}]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": [
            {"items": [{"title": "Ask a teacher", "when": "2026-09-04T18:00+02:00", "where": "Online"}]}
          ]
        }
        """);
  }

  @Override
  public void check(Item item, RuleContext context) {
    When when = item.when();
    if (when == null || !context.isSound(when)) {
      return;
    }
    boolean local = when.startTime().orElse(null) instanceof LocalDateTime;
    boolean known = when.endTime().orElse(null) instanceof OffsetDateTime;
    if (local && !known) {
      context.reportMember("when", MessageArgument.value(when.start()));
    }
  }
}
