// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import dev.bulletin.core.When;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.WhenRule;

/** What is shown for a date is that date. */
public final class DateTextMismatch extends StandardRule implements WhenRule {

  /** The rule; it has no state. */
  public DateTextMismatch() {
    super("date-text-mismatch", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "The words shown for a date name no other year, month or day.",
        "Readers see the words and calendars take the date; one of the two leads people astray.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": {"start": "2026-01-08", "text": "8 February 2026"},
          "body": ["Bring boots."]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "date": {"start": "2026-01-08", "text": "8 January 2026"},
          "body": ["Bring boots."]
        }
        """);
  }

  @Override
  public void check(When when, RuleContext context) {
    String text = when.text();
    if (text != null && context.isSound(text) && context.isSound(when.start())) {
      DateSpan span = DateSpan.of(when);
      if (span != null) {
        check(text, span, context);
      }
    }
  }

  private static void check(String text, DateSpan span, RuleContext context) {
    CalendarWords words = CalendarWords.of(context.language());
    if (span.isOneDay() && ShownDay.is(text, span.first(), words)) {
      return;
    }
    String wrong = ShownDate.of(text, words).contradicts(span);
    if (wrong != null) {
      context.reportMember(
          "text",
          MessageArgument.value(text),
          MessageArgument.value(wrong),
          MessageArgument.value(span.written()));
    }
  }
}
