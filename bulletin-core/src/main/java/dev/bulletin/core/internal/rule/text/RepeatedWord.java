// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.internal.text.CharacterRange;
import dev.bulletin.core.internal.text.DoubledWords;
import dev.bulletin.core.rule.CharacterTraits;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.StringRule;
import dev.bulletin.core.rule.TextRole;

/** No word is there twice by mistake. */
public final class RepeatedWord extends StandardRule implements StringRule {

  /** The rule; it has no state. */
  public RepeatedWord() {
    super("repeated-word", Level.INFORMATIVE);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "No word stands twice in a row.",
        "It is a slip that spell checkers know and writers overlook, most often over the "
            + "end of a line.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": ["Bring the the cups back."]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": ["Bring the cups back."]
        }
        """);
  }

  @Override
  public void check(String value, CharacterTraits traits, TextRole role, RuleContext context) {
    CharacterRange found = role.isProse() ? DoubledWords.find(value, context.language()) : null;
    if (found != null) {
      context.reportCharacters(found.start(), found.end(), MessageArgument.value(found.of(value)));
    }
  }
}
