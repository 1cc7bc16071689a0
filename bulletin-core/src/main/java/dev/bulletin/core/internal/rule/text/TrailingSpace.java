// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.Text;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.internal.shape.Strings;
import dev.bulletin.core.internal.text.Inlines;
import dev.bulletin.core.rule.CharacterTrait;
import dev.bulletin.core.rule.CharacterTraits;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.StringRule;
import dev.bulletin.core.rule.TextRole;
import dev.bulletin.core.rule.TextRule;

/** No line and no text ends in white space. A run of a text may, where another follows. */
public final class TrailingSpace extends StandardRule implements TextRule, StringRule {

  /** The rule; it has no state. */
  public TrailingSpace() {
    super("trailing-space", Level.INFORMATIVE);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "No line ends in white space.",
        "It is a remnant of copying, and it makes two texts unlike that look the same.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": ["The hall opens at nine. "]
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
  public void check(Text text, TextRole role, RuleContext context) {
    int last = text.inlines().size() - 1;
    if (last < 0 || Inlines.isBlank(text) || !Inlines.endsInSpace(text)) {
      return;
    }
    if (text.plainOrNull() == null) {
      context.reportElement("", last);
    } else {
      context.report();
    }
  }

  @Override
  public void check(String value, CharacterTraits traits, TextRole role, RuleContext context) {
    boolean ends = isLine(role) && isSpace(value, value.length() - 1) && !Strings.isBlank(value);
    if (role.isProse() && (ends || endsLineInSpace(value, traits))) {
      context.report();
    }
  }

  private static boolean endsLineInSpace(String value, CharacterTraits traits) {
    if (!traits.has(CharacterTrait.LINE_FEED)) {
      return false;
    }
    for (int i = value.indexOf('\n'); i >= 0; i = value.indexOf('\n', i + 1)) {
      if (isSpace(value, i - 1) && value.charAt(i - 1) != '\n' && value.charAt(i - 1) != '\r') {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(String value, int at) {
    return at >= 0 && Strings.isWhiteSpace(value.charAt(at));
  }

  private static boolean isLine(TextRole role) {
    return switch (role) {
      case TITLE, ORGANIZATION, AUTHOR, ISSUE, DATE_TEXT, WHERE, ALTERNATIVE_TEXT -> true;
      default -> false;
    };
  }
}
