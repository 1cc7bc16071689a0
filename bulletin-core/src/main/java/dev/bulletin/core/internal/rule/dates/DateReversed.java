// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import dev.bulletin.core.When;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.WhenRule;
import java.time.temporal.Temporal;
import java.util.Optional;

/** A span of time does not end before it begins. */
public final class DateReversed extends StandardRule implements WhenRule {

  /** The rule; it has no state. */
  public DateReversed() {
    super("date-reversed", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "The end of a span of time is not before its start.",
        "One of the two is wrong, and readers cannot tell which.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"items": [{"title": "Summer camp", "when": {"start": "2026-07-12", "end": "2026-07-05"}}]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"items": [{"title": "Summer camp", "when": {"start": "2026-07-05", "end": "2026-07-12"}}]}
          ]
        }
        """);
  }

  @Override
  public void check(When when, RuleContext context) {
    String end = when.end();
    if (end == null) {
      return;
    }
    Optional<Temporal> from = when.startTime();
    Optional<Temporal> to = when.endTime();
    if (from.isPresent() && to.isPresent() && TimeOrder.isBefore(to.get(), from.get())) {
      context.reportMember("end", MessageArgument.value(end), MessageArgument.value(when.start()));
    }
  }
}
