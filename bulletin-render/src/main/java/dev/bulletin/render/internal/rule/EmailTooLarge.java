// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal.rule;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.DocumentRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.render.html.EmailRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A mail is not so large that a mail program cuts it. Measured is the HTML that {@link
 * EmailRenderer} writes by default, in UTF-8.
 */
public final class EmailTooLarge extends StandardRule implements DocumentRule {

  private static final long LARGEST = 102_400;

  /** Called by {@link java.util.ServiceLoader}. */
  public EmailTooLarge() {
    super("email-too-large", Level.EMAIL);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "The HTML of a mail has no more than 102,400 bytes.",
        "Gmail cuts what is beyond, and with it the footer and the way to unsubscribe.",
        example("[\"8\", \"9\"], ".repeat(499) + "[\"8\", \"9\"]"),
        example("[\"8\", \"9\"]"));
  }

  private static String example(String rows) {
    return """
    {
      "title": "Tides",
      "language": "en",
      "date": "2026-05-01",
      "body": [{"columns": ["High", "Low"], "rows": [%s]}],
      "footer": [{"text": [{"link": "Unsubscribe", "href": "https://harbour.example/leave"}]}]
    }
    """
        .replace("%s", rows);
  }

  /** Made when the first mail is measured, since the rule is made with the catalogue. */
  private static final class Mail {
    static final EmailRenderer RENDERER = EmailRenderer.create();
  }

  @Override
  public void check(Bulletin bulletin, RuleContext context) {
    ByteCounter counter = new ByteCounter();
    try {
      Mail.RENDERER.render(bulletin, counter);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a counter never fails
    }
    if (counter.bytes() > LARGEST) {
      context.reportAbsence(MessageArgument.count(counter.bytes()), MessageArgument.count(LARGEST));
    }
  }
}
