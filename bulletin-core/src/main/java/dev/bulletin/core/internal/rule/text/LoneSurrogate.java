// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

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
import java.util.Set;

/** No character is cut in two. */
public final class LoneSurrogate extends StandardRule implements StringRule {

  private static final Set<CharacterTrait> SUSPECTS = Set.of(CharacterTrait.LONE_SURROGATE);

  /** The rule; it has no state. */
  public LoneSurrogate() {
    super("lone-surrogate", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A text holds no half of a character.",
        "It cannot be written in UTF-8, so the bulletin cannot be sent on unharmed; "
            + "mostly an emoji was cut in two.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": ["Thank you all \\ud83d!"]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": ["Thank you all 🙏!"]
        }
        """);
  }

  @Override
  public Set<CharacterTrait> suspects(String language) {
    return SUSPECTS;
  }

  @Override
  public void check(String value, CharacterTraits traits, TextRole role, RuleContext context) {
    for (int i = 0; i < value.length(); i++) {
      int point = value.codePointAt(i);
      if (Character.getType(point) == Character.SURROGATE) {
        context.reportCharacters(
            i,
            i + 1,
            MessageArgument.word(Excerpt.number(point)),
            MessageArgument.value(Excerpt.around(value, i)));
        return;
      }
      i += Character.charCount(point) - 1;
    }
  }
}
