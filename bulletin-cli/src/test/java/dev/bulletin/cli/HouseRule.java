// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.rule.DocumentRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/**
 * A rule as users put on the class path: no title says "maybe". On a title of "defect" it fails, as
 * a stand-in for a defect of the command.
 */
public final class HouseRule implements DocumentRule {

  @Override
  public String code() {
    return "house-maybe";
  }

  @Override
  public Level level() {
    return Level.RECOMMENDED;
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A title does not say \"maybe\".",
        "A reader wants to know.",
        "{\"title\": \"Maybe\", \"language\": \"en\", \"body\": [\"x\"]}",
        "{\"title\": \"Yes\", \"language\": \"en\", \"body\": [\"x\"]}");
  }

  @Override
  public void check(Bulletin bulletin, RuleContext context) {
    if (bulletin.title().equals("defect")) {
      throw new IllegalStateException("a \u001b[31m defect");
    }
    boolean expired = context.now().map(now -> now.toString().startsWith("2027")).orElse(false);
    if (bulletin.title().contains("Maybe") || expired) {
      context.reportMember("title");
    }
  }
}
