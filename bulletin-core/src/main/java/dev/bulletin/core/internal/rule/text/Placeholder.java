// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.AddressSuspects;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.internal.text.CharacterRange;
import dev.bulletin.core.internal.text.Placeholders;
import dev.bulletin.core.rule.CharacterTrait;
import dev.bulletin.core.rule.CharacterTraits;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.StringRule;
import dev.bulletin.core.rule.TextRole;
import java.util.Set;

/** What was to be filled in was filled in, in words and addresses. Code may show how it is done. */
public final class Placeholder extends StandardRule implements StringRule, AddressSuspects {

  private static final Set<CharacterTrait> SUSPECTS =
      Set.of(CharacterTrait.BRACE, CharacterTrait.ASTERISK, CharacterTrait.STOPGAP);

  private static final Set<CharacterTrait> SUSPECTS_IN_ADDRESSES =
      Set.of(CharacterTrait.BRACE, CharacterTrait.ASTERISK);

  /** The rule; it has no state. */
  public Placeholder() {
    super("placeholder", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "Every placeholder of a template is filled in.",
        "Readers see that nobody looked at what they were sent.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": ["Dear {{first_name}}, thank you for your gift."]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": ["Dear friends, thank you for your gift."]
        }
        """);
  }

  @Override
  public Set<CharacterTrait> suspects(String language) {
    return SUSPECTS;
  }

  @Override
  public Set<CharacterTrait> suspectsInAddresses() {
    return SUSPECTS_IN_ADDRESSES;
  }

  @Override
  public void check(String value, CharacterTraits traits, TextRole role, RuleContext context) {
    if (!role.isProse() && role != TextRole.ADDRESS) {
      return;
    }
    boolean marked = traits.has(CharacterTrait.BRACE) || traits.has(CharacterTrait.ASTERISK);
    CharacterRange found = marked ? Placeholders.find(value) : null;
    if (found == null && role.isProse() && traits.has(CharacterTrait.STOPGAP)) {
      found = Placeholders.findFiller(value);
    }
    if (found != null) {
      context.reportCharacters(found.start(), found.end(), MessageArgument.value(found.of(value)));
    }
  }
}
