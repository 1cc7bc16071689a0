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

/** Sentences are not written in capitals. */
public final class AllCapitals extends StandardRule implements TextRule, TextScope {

  /** The rule; it has no state. */
  public AllCapitals() {
    super("all-capitals", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "No heading and no paragraph of 4 words or more is all in capitals.",
        "Capitals are slower to read, sound like shouting, and some voices spell them letter by letter.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "ALL VOLUNTEERS MEET AT THE PIER"
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "All volunteers meet at the pier"
          ]
        }
        """);
  }

  @Override
  public boolean mayMind(TextRole role, boolean isWords) {
    return role == TextRole.HEADING || role == TextRole.PARAGRAPH;
  }

  @Override
  public void check(Text text, TextRole role, RuleContext context) {
    if (Capitals.startsSo(text) && Capitals.all(text.plainText())) {
      context.report(MessageArgument.value(text.plainText()));
    }
  }
}
