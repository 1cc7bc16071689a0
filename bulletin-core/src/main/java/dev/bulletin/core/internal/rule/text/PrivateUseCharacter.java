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

/**
 * Every character means the same to all: none is of the private-use areas, and none is a
 * noncharacter.
 */
public final class PrivateUseCharacter extends StandardRule implements StringRule {

  private static final Set<CharacterTrait> SUSPECTS = Set.of(CharacterTrait.PRIVATE_USE);

  /** The rule; it has no state. */
  public PrivateUseCharacter() {
    super("private-use-character", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A text holds no character for private use.",
        "What it looks like is known to one font alone; everyone else sees a box, and a "
            + "screen reader says nothing.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": ["\\uf0b7 Tea and coffee"]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": ["Tea and coffee"]
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
      int length = Character.charCount(point);
      if (isFault(point)) {
        context.reportCharacters(
            i,
            i + length,
            MessageArgument.word(Excerpt.number(point)),
            MessageArgument.value(Excerpt.around(value, i)));
        return;
      }
      i += length - 1;
    }
  }

  // A character that this JDK does not know yet is no fault: the newest emoji are such.
  private static boolean isFault(int point) {
    return Character.getType(point) == Character.PRIVATE_USE
        || (point & 0xFFFE) == 0xFFFE
        || (point >= 0xFDD0 && point <= 0xFDEF);
  }
}
