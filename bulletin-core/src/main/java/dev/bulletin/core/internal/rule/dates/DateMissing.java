// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.DocumentRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** A bulletin says when it is from. */
public final class DateMissing extends StandardRule implements DocumentRule {

  /** The rule; it has no state. */
  public DateMissing() {
    super("date-missing", Level.INFORMATIVE);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A bulletin has a date.",
        "A copy that is found a year later looks as if it were news.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": ["The hall is open from nine."]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": ["The hall is open from nine."]
        }
        """);
  }

  @Override
  public void check(Bulletin bulletin, RuleContext context) {
    if (bulletin.date() == null) {
      context.reportAbsence();
    }
  }
}
