// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.Inline;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.internal.rule.TextScope;
import dev.bulletin.core.internal.text.Inlines;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.TextRole;
import dev.bulletin.core.rule.TextRule;
import java.util.List;

/**
 * A text says something. In a file a plain string that is blank is told by its structure already; a
 * cell of a table may be an empty string.
 */
public final class TextEmpty extends StandardRule implements TextRule, TextScope {

  /** The rule; it has no state. */
  public TextEmpty() {
    super("text-empty", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A text is not blank as a whole, nor are the words of a link, a span, or of "
            + "strong or stressed words.",
        "It leaves a gap that readers take for a fault, and that a screen reader "
            + "announces as nothing.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": ["The choir sings on Sunday.", {"text": [" ", {"strong": ["\\n", " "]}]}]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "The choir sings on Sunday.",
            {"text": ["Come ", {"strong": ["early", "!"]}]}
          ]
        }
        """);
  }

  @Override
  public boolean mayMind(TextRole role, boolean isWords) {
    return !isWords;
  }

  @Override
  public void check(Text text, TextRole role, RuleContext context) {
    if (Inlines.isBlank(text)) {
      if (!isEmptyCell(text, role)) {
        context.report();
      }
      return;
    }
    List<Inline> inlines = text.inlines();
    int size = inlines.size();
    for (int i = 0; i < size; i++) {
      Inline inline = inlines.get(i);
      if (!(inline instanceof Plain) && Inlines.any(inline, TextEmpty::isBlankInside)) {
        context.reportElement("", i);
      }
    }
  }

  private static boolean isEmptyCell(Text text, TextRole role) {
    return (role == TextRole.CELL || role == TextRole.COLUMN) && "".equals(text.plainOrNull());
  }

  private static boolean isBlankInside(Inline inline) {
    Text nested = Inlines.nested(inline);
    return nested != null && Inlines.isBlank(nested);
  }
}
