// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.internal.shape.Strings;
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
 * No control character stands in a text: C0, DEL and C1, but the line feed. A tab, and a carriage
 * return before a line feed, are the other systems' line endings and white space, and another
 * rule's; a carriage return alone ends no line in anything that shows a bulletin, so it counts as a
 * control, in preformatted lines as elsewhere. Those in an address are told by its structure.
 */
public final class ControlCharacter extends StandardRule implements StringRule {

  private static final Set<CharacterTrait> SUSPECTS =
      Set.of(CharacterTrait.CONTROL, CharacterTrait.CARRIAGE_RETURN);

  /** The rule; it has no state. */
  public ControlCharacter() {
    super("control-character", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A text holds no control character.",
        "It is not seen but acts: it rings, clears or rewrites a terminal, and makes HTML "
            + "and feeds unreadable for programs.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": ["Bring rice\\u0007 and oil."]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": ["Bring rice and oil."]
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
    for (int i = 0; i < value.length(); i++) {
      if (isFault(value, i)) {
        context.reportCharacters(
            i,
            i + 1,
            MessageArgument.word(Excerpt.number(value.charAt(i))),
            MessageArgument.value(Excerpt.around(value, i)));
        return;
      }
    }
  }

  private static boolean isFault(String value, int at) {
    char c = value.charAt(at);
    if (c == '\r') {
      return at + 1 == value.length() || value.charAt(at + 1) != '\n';
    }
    return c != '\n' && c != '\t' && Strings.isControl(c);
  }
}
