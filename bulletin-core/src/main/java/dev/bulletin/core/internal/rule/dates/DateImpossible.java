// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import dev.bulletin.core.When;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.internal.shape.IsoDigits;
import dev.bulletin.core.internal.shape.Strings;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.WhenRule;

/**
 * No date is named that no calendar has. A second of 60 and an hour of 24 count as impossible, too.
 */
public final class DateImpossible extends StandardRule implements WhenRule {

  /** The rule; it has no state. */
  public DateImpossible() {
    super("date-impossible", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A date or time exists: the day is in its month, the time is in its day, the "
            + "offset is one that some place has.",
        "Readers who trust an impossible date come on the wrong day, and a calendar "
            + "program takes in none at all.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2025-02-30",
          "body": ["The ferry is free all day."]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2025-02-28",
          "body": ["The ferry is free all day."]
        }
        """);
  }

  @Override
  public void check(When when, RuleContext context) {
    if (!IsoDigits.isUsual(when.start()) && when.startTime().isEmpty()) {
      report("start", when.start(), context);
    }
    String end = when.end();
    if (end != null && !IsoDigits.isUsual(end) && when.endTime().isEmpty()) {
      report("end", end, context);
    }
  }

  private static void report(String member, String value, RuleContext context) {
    if (context.isSound(value) && Strings.dateOrTimeFault(value) == null) {
      context.reportMember(member, MessageArgument.value(value));
    }
  }
}
