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

/** No markup of another format is left in plain text. */
public final class LeftoverMarkup extends StandardRule implements StringRule, AddressSuspects {

  private static final Set<CharacterTrait> SUSPECTS =
      Set.of(CharacterTrait.ASTERISK, CharacterTrait.MARKUP, CharacterTrait.BRACKET);

  /** The rule; it has no state. */
  public LeftoverMarkup() {
    super("leftover-markup", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "Plain text holds no markup of Markdown, HTML or mail.",
        "A string is literal: readers see the asterisks and the &nbsp;.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "The clinic is **open** on Sundays."
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "The clinic is open on Sundays."
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
    CharacterRange found = role.isProse() ? Leftover.find(value) : null;
    if (found != null) {
      context.reportCharacters(found.start(), found.end(), MessageArgument.value(found.of(value)));
    }
  }
}
