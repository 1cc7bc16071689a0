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

/** No character that nobody sees stands between the others. */
public final class InvisibleCharacter extends StandardRule implements StringRule {

  private static final Set<CharacterTrait> SUSPECTS = Set.of(CharacterTrait.INVISIBLE);

  /** The rule; it has no state. */
  public InvisibleCharacter() {
    super("invisible-character", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "Text holds no zero-width space, word joiner, soft hyphen or byte order mark.",
        "A search does not find the word, a copied address does not work, and a voice may stumble over it.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "The clinic\u200b is open."
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "The clinic is open."
          ]
        }
        """);
  }

  @Override
  public Set<CharacterTrait> suspects(String language) {
    return SUSPECTS;
  }

  @Override
  public void check(String value, CharacterTraits traits, TextRole role, RuleContext context) {
    if (role == TextRole.ADDRESS) {
      return;
    }
    int at = Invisible.find(value);
    if (at >= 0) {
      context.reportCharacters(
          at,
          at + 1,
          MessageArgument.word(Excerpt.number(value.codePointAt(at))),
          MessageArgument.value(Excerpt.around(value, at)));
    }
  }
}
