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

/** A bulletin is sent before it expires. */
public final class Expired extends StandardRule implements DocumentRule {

  /** The rule; it has no state. */
  public Expired() {
    super("expired", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A bulletin has not expired, by the clock that the caller gives.",
        "Readers act on what no longer holds.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2000-01-08",
          "expires": "2000-01-31",
          "body": ["Bring boots."]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2000-01-08",
          "expires": "2999-01-31",
          "body": ["Bring boots."]
        }
        """);
  }

  @Override
  public void check(Bulletin bulletin, RuleContext context) {
    When expires = bulletin.expires();
    Temporal now = context.now().orElse(null);
    if (expires != null && now != null && context.isSound(expires) && Past.isOver(expires, now)) {
      context.reportMember("expires", MessageArgument.value(Past.last(expires)));
    }
  }
}
