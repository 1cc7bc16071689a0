// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.Text;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.internal.rule.TextScope;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.TextRole;
import dev.bulletin.core.rule.TextRule;

/** A paragraph has at most 1500 characters. */
public final class ParagraphTooLong extends StandardRule implements TextRule, TextScope {

  private static final int LONGEST = 1_500;
  private static final String SENTENCE =
      "The hall opens at nine, and whoever comes early gets tea. ";

  /** The rule; it has no state. */
  public ParagraphTooLong() {
    super("paragraph-too-long", Level.INFORMATIVE);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A paragraph has no more than 1500 characters.",
        "On a telephone it fills several screens without a place to rest.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": ["%s"]
        }
        """
            .replace("%s", SENTENCE.repeat(27).strip()),
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": ["%s", "In the evening there is a concert."]
        }
        """
            .replace("%s", SENTENCE.repeat(25).strip()));
  }

  @Override
  public boolean mayMind(TextRole role, boolean isWords) {
    return role == TextRole.PARAGRAPH;
  }

  @Override
  public void check(Text text, TextRole role, RuleContext context) {
    String words = text.plainText();
    int length = words.codePointCount(0, words.length());
    if (length > LONGEST) {
      context.report(MessageArgument.count(length), MessageArgument.count(LONGEST));
    }
  }
}
