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

/** Characters have not been read in a wrong encoding. */
public final class Mojibake extends StandardRule implements StringRule {

  private static final Set<CharacterTrait> SUSPECTS = Set.of(CharacterTrait.MISREAD);

  /** The rule; it has no state. */
  public Mojibake() {
    super("mojibake", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "No text was read as Windows-1252 that is UTF-8.",
        "Readers see â€™ for an apostrophe; a search finds nothing, and a voice spells it out.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "The clinicâ€™s doors are open."
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "The clinic’s doors are open."
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
    CharacterRange found = role == TextRole.ADDRESS ? null : Misread.find(value);
    if (found != null) {
      context.reportCharacters(
          found.start(),
          found.end(),
          MessageArgument.value(found.of(value)),
          MessageArgument.value(Misread.mended(found.of(value))));
    }
  }
}
