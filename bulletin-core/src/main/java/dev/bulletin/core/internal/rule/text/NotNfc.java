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
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Set;

/**
 * Characters are composed: Unicode's Normalization Form C (UAX #15). Hebrew and Arabic vowel signs
 * are typed in another order by everyone, and the compatibility ideographs in names are meant; they
 * are left alone.
 */
public final class NotNfc extends StandardRule implements StringRule {

  private static final Set<CharacterTrait> SUSPECTS = Set.of(CharacterTrait.BEYOND_ASCII);

  /** The rule; it has no state. */
  public NotNfc() {
    super("not-nfc", Level.INFORMATIVE);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "Letters with marks are single characters where Unicode has them (Normalization "
            + "Form C).",
        "Searching for the word does not find it, and some programs draw the mark beside "
            + "its letter.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": ["The café opens at nine."]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
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
    if (!role.isProse() || Normalizer.isNormalized(value, Form.NFC)) {
      return;
    }
    String composed = Normalizer.normalize(value, Form.NFC);
    int at = 0;
    while (at < value.length()
        && at < composed.length()
        && value.charAt(at) == composed.charAt(at)) {
      at++;
    }
    if (at < value.length() && !isMeant(value.codePointAt(at))) {
      context.reportCharacters(at, at + 1, MessageArgument.value(Excerpt.around(value, at)));
    }
  }

  private static boolean isMeant(int point) {
    UnicodeScript script = UnicodeScript.of(point);
    return script == UnicodeScript.HEBREW
        || script == UnicodeScript.ARABIC
        || script == UnicodeScript.HAN
        || (script == UnicodeScript.INHERITED && point >= 0x064B && point <= 0x0670);
  }
}
