// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.diagnostic.MessageArgument;
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

/** The letters of a word are of one script. */
public final class MixedScriptWord extends StandardRule implements StringRule {

  private static final Set<CharacterTrait> SUSPECTS = Set.of(CharacterTrait.OTHER_SCRIPT);

  /** The rule; it has no state. */
  public MixedScriptWord() {
    super("mixed-script-word", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "No word mixes Latin letters with Cyrillic ones that look like them.",
        "It looks right, but no search finds it, and a voice spells it out; in an address it is a trap.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "The \u0441linic is open."
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
    boolean suspect =
        traits.has(CharacterTrait.LOWER_CASE) || traits.has(CharacterTrait.UPPER_CASE);
    CharacterRange found = suspect && role.isProse() ? Lookalikes.find(value) : null;
    if (found != null) {
      context.reportCharacters(found.start(), found.end(), MessageArgument.value(found.of(value)));
    }
  }
}
