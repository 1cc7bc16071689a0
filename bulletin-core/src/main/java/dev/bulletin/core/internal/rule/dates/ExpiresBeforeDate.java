// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.When;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.DocumentRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import java.time.temporal.Temporal;
import java.util.Optional;

/** A bulletin is not out of date before it is sent. */
public final class ExpiresBeforeDate extends StandardRule implements DocumentRule {

  /** The rule; it has no state. */
  public ExpiresBeforeDate() {
    super("expires-before-date", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A bulletin does not expire before its own date.",
        "Programs that hide what is out of date would never show it.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-11-03",
          "expires": "2026-10-04",
          "body": ["Gale warning for the outer islands."]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-11-03",
          "expires": "2026-11-04",
          "body": ["Gale warning for the outer islands."]
        }
        """);
  }

  @Override
  public void check(Bulletin bulletin, RuleContext context) {
    When date = bulletin.date();
    When expires = bulletin.expires();
    if (date == null || expires == null) {
      return;
    }
    String last = expires.end() != null ? expires.end() : expires.start();
    Optional<Temporal> from = date.startTime();
    Optional<Temporal> to = When.of(last).startTime();
    if (from.isPresent() && to.isPresent() && TimeOrder.isBefore(to.get(), from.get())) {
      context.reportMember(
          "expires", MessageArgument.value(last), MessageArgument.value(date.start()));
    }
  }
}
