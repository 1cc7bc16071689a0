// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.internal.text.BidiControls;
import dev.bulletin.core.internal.text.Excerpt;
import dev.bulletin.core.rule.CharacterTrait;
import dev.bulletin.core.rule.CharacterTraits;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.StringRule;
import dev.bulletin.core.rule.TextRole;
import java.util.Set;

/** What turns the direction of a text is closed on its line: UAX #9. */
public final class BidiControl extends StandardRule implements StringRule {

  private static final Set<CharacterTrait> SUSPECTS = Set.of(CharacterTrait.BIDI_CONTROL);

  /** The rule; it has no state. */
  public BidiControl() {
    super("bidi-control", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A bidirectional embedding, override or isolate is closed once, on its own line.",
        "Left open, it turns round what follows, so that readers see other words than "
            + "were written.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": ["The password is \\u202egnihton."]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": ["The password is nothing."]
        }
        """);
  }

  @Override
  public Set<CharacterTrait> suspects(String language) {
    return SUSPECTS;
  }

  @Override
  public void check(String value, CharacterTraits traits, TextRole role, RuleContext context) {
    int at = BidiControls.firstUnpaired(value);
    if (at >= 0) {
      context.reportCharacters(
          at,
          at + 1,
          MessageArgument.word(Excerpt.number(value.charAt(at))),
          MessageArgument.value(Excerpt.around(value, at)));
    }
  }
}
