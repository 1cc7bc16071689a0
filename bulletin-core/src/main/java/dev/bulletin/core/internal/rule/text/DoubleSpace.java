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

/** One space stands between two words. At the beginning of a line several may indent it. */
public final class DoubleSpace extends StandardRule implements StringRule {

  private static final Set<CharacterTrait> SUSPECTS = Set.of(CharacterTrait.DOUBLE_SPACE);

  /** The rule; it has no state. */
  public DoubleSpace() {
    super("double-space", Level.INFORMATIVE);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "One space stands between two words.",
        "In plain text it leaves a gap; in HTML it vanishes, so what it was to line up is "
            + "not.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": ["The hall  opens at nine."]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": ["The hall opens at nine."]
        }
        """);
  }

  @Override
  public Set<CharacterTrait> suspects(String language) {
    return SUSPECTS;
  }

  @Override
  public void check(String value, CharacterTraits traits, TextRole role, RuleContext context) {
    if (!role.isProse()) {
      return;
    }
    int at = value.indexOf("  ");
    while (at >= 0) {
      int end = at;
      while (end < value.length() && value.charAt(end) == ' ') {
        end++;
      }
      if (isInside(value, at, end)) {
        context.reportCharacters(at, end, MessageArgument.value(Excerpt.around(value, at)));
        return;
      }
      at = value.indexOf("  ", end);
    }
  }

  private static boolean isInside(String value, int start, int end) {
    return start > 0
        && end < value.length()
        && !Strings.isWhiteSpace(value.charAt(start - 1))
        && !Strings.isWhiteSpace(value.charAt(end));
  }
}
