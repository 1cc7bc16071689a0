// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import dev.bulletin.core.Item;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.ItemRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.WhenRule;
import java.time.format.TextStyle;
import java.util.Locale;

/** A day of the week is that of its date. */
public final class WeekdayMismatch extends StandardRule implements WhenRule, ItemRule {

  /** The rule; it has no state. */
  public WeekdayMismatch() {
    super("weekday-mismatch", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A day of the week that is shown with a date is the date's own.",
        "Half of the readers come on the day of the week, the others on the date.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"items": [{"label": "Monday", "title": "Open day", "when": "2027-01-10T15:00"}]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"items": [{"label": "Sunday", "title": "Open day", "when": "2027-01-10T15:00"}]}
          ]
        }
        """);
  }

  @Override
  public void check(When when, RuleContext context) {
    String text = when.text();
    if (text != null && context.isSound(text)) {
      CalendarWords words = CalendarWords.of(context.language());
      if (words.mayNameDayOfWeek(text)) {
        int day = words.onlyDayOfWeekIn(text.toLowerCase(Locale.ROOT));
        report("text", text, day, when, context);
      }
    }
  }

  @Override
  public void check(Item item, RuleContext context) {
    Text label = item.label();
    When when = item.when();
    if (label == null || when == null || !context.isSound(label) || !context.isSound(when)) {
      return;
    }
    String words = label.plainText();
    CalendarWords calendar = CalendarWords.of(context.language());
    if (calendar.mayNameDayOfWeek(words)) {
      int day = calendar.dayOfWeek(words.strip().toLowerCase(Locale.ROOT));
      report("label", words, day, when, context);
    }
  }

  private static void report(String member, String shown, int day, When when, RuleContext context) {
    DateSpan span = day == 0 || !context.isSound(when.start()) ? null : DateSpan.of(when);
    if (span != null && !span.hasDayOfWeek(day)) {
      Locale language = Locale.forLanguageTag(context.language());
      String own = span.first().getDayOfWeek().getDisplayName(TextStyle.FULL, language);
      context.reportMember(
          member,
          MessageArgument.value(shown),
          MessageArgument.value(span.toString()),
          MessageArgument.value(own));
    }
  }
}
