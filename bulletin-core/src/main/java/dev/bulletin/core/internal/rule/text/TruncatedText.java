// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.Text;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.internal.text.Excerpt;
import dev.bulletin.core.rule.CharacterTrait;
import dev.bulletin.core.rule.CharacterTraits;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.StringRule;
import dev.bulletin.core.rule.TextRole;
import dev.bulletin.core.rule.TextRule;

/**
 * No title or paragraph was cut off. Three dots at the end are how programs show that; an ellipsis
 * is a writer's.
 */
public final class TruncatedText extends StandardRule implements TextRule, StringRule {

  /** The rule; it has no state. */
  public TruncatedText() {
    super("truncated-text", Level.INFORMATIVE);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A title or paragraph does not end in three dots.",
        "Mostly a program cut it off when it was copied, and the rest is missing.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": ["We met the mayor about the new pier and he..."]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": ["We met the mayor about the new pier, and he agreed."]
        }
        """);
  }

  @Override
  public void check(Text text, TextRole role, RuleContext context) {
    boolean looks =
        role == TextRole.PARAGRAPH
            || role == TextRole.SUBTITLE
            || role == TextRole.HEADING
            || role == TextRole.ITEM_TITLE;
    if (looks) {
      look(text.plainText(), context);
    }
  }

  @Override
  public void check(String value, CharacterTraits traits, TextRole role, RuleContext context) {
    if (role == TextRole.TITLE && traits.has(CharacterTrait.FULL_STOP)) {
      look(value, context);
    }
  }

  private static void look(String words, RuleContext context) {
    String value = words.stripTrailing();
    boolean cut =
        value.endsWith("...")
            && !value.endsWith("....")
            && !value.regionMatches(true, value.length() - 6, "etc...", 0, 6);
    if (cut) {
      context.report(MessageArgument.value(Excerpt.around(value, value.length() - 3)));
    }
  }
}
