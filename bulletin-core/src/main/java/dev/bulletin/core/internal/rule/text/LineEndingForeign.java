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

/** A text has line feeds for line breaks, and no tabs. */
public final class LineEndingForeign extends StandardRule implements StringRule {

  private static final Set<CharacterTrait> SUSPECTS =
      Set.of(CharacterTrait.TAB, CharacterTrait.CARRIAGE_RETURN);

  /** The rule; it has no state. */
  public LineEndingForeign() {
    super("line-ending-foreign", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A text holds no carriage return and no tab.",
        "They came with a paste from another program; tabs are a space in one place and a gap in the next.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": ["First verse\\r\\nSecond verse"]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": ["First verse\\nSecond verse"]
        }
        """);
  }

  @Override
  public Set<CharacterTrait> suspects(String language) {
    return SUSPECTS;
  }

  @Override
  public void check(String value, CharacterTraits traits, TextRole role, RuleContext context) {
    int at = role.isProse() ? firstIn(value) : -1;
    if (at >= 0) {
      String shown = value.charAt(at) == '\t' ? "\t" : "\r\n";
      context.reportCharacters(
          at,
          at + shown.length(),
          MessageArgument.value(shown),
          MessageArgument.value(Excerpt.around(value, at)));
    }
  }

  /** A carriage return alone is a control character, of which another rule tells. */
  private static int firstIn(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\t' || (c == '\r' && value.startsWith("\n", i + 1))) {
        return i;
      }
    }
    return -1;
  }
}
