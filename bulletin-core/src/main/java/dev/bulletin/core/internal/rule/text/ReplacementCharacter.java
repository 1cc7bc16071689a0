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

/** No character was lost on the way: U+FFFD stands where one was. */
public final class ReplacementCharacter extends StandardRule implements StringRule {

  private static final char REPLACEMENT = '\uFFFD';

  private static final Set<CharacterTrait> SUSPECTS = Set.of(CharacterTrait.REPLACEMENT);

  /** The rule; it has no state. */
  public ReplacementCharacter() {
    super("replacement-character", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A text holds no replacement character (U+FFFD).",
        "A program that could not read a letter put it there; readers see a black diamond "
            + "in the middle of a word.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": ["The caf\\ufffd opens at nine."]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": ["The café opens at nine."]
        }
        """);
  }

  @Override
  public Set<CharacterTrait> suspects(String language) {
    return SUSPECTS;
  }

  @Override
  public void check(String value, CharacterTraits traits, TextRole role, RuleContext context) {
    int at = value.indexOf(REPLACEMENT);
    if (at >= 0) {
      context.reportCharacters(at, at + 1, MessageArgument.value(Excerpt.around(value, at)));
    }
  }
}
