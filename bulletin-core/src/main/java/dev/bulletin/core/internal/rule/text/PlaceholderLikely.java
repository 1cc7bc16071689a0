// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.AddressSuspects;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.internal.text.CharacterRange;
import dev.bulletin.core.rule.CharacterTrait;
import dev.bulletin.core.rule.CharacterTraits;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.StringRule;
import dev.bulletin.core.rule.TextRole;
import java.util.Set;

/** What looks like a gap in a form was filled in. */
public final class PlaceholderLikely extends StandardRule implements StringRule, AddressSuspects {

  private static final Set<CharacterTrait> SUSPECTS =
      Set.of(CharacterTrait.BRACKET, CharacterTrait.CAPITALS);

  /** The rule; it has no state. */
  public PlaceholderLikely() {
    super("placeholder-likely", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "No words in brackets stand where others should be written, and no TODO is left.",
        "It goes out to everyone, and tells them that nobody read it before.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "Sign up with [NAME] at the gate."
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "Sign up with Ana Reyes at the gate."
          ]
        }
        """);
  }

  @Override
  public Set<CharacterTrait> suspects(String language) {
    return SUSPECTS;
  }

  @Override
  public Set<CharacterTrait> suspectsInAddresses() {
    return Set.of();
  }

  @Override
  public void check(String value, CharacterTraits traits, TextRole role, RuleContext context) {
    CharacterRange found = role.isProse() ? Gaps.find(value, context.language()) : null;
    if (found != null) {
      context.reportCharacters(found.start(), found.end(), MessageArgument.value(found.of(value)));
    }
  }
}
