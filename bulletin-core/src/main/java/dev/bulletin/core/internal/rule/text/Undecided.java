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

/** What a bulletin tells has been decided. */
public final class Undecided extends StandardRule implements StringRule, AddressSuspects {

  private static final Set<CharacterTrait> SUSPECTS =
      Set.of(CharacterTrait.CAPITALS, CharacterTrait.STOPGAP, CharacterTrait.OTHER_SCRIPT);

  /** The rule; it has no state. */
  public Undecided() {
    super("undecided", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "Nothing is left to be decided, confirmed or announced.",
        "Readers plan by it, and few look again; what is not known yet is better said in words, or"
            + " next time.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "The next meeting is on Friday, room TBD."
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "The next meeting is on Friday in room 4."
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
    CharacterRange found = role.isProse() ? OpenWords.find(value, traits) : null;
    if (found != null) {
      context.reportCharacters(found.start(), found.end(), MessageArgument.value(found.of(value)));
    }
  }
}
