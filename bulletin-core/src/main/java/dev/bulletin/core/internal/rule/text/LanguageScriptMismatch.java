// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.DocumentRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** A bulletin is in the script of its language. */
public final class LanguageScriptMismatch extends StandardRule implements DocumentRule {

  /** The rule; it has no state. */
  public LanguageScriptMismatch() {
    super("language-script-mismatch", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "Most letters are of a script in which the bulletin's language is written.",
        "A voice reads Arabic with English sounds, and the page runs from the wrong side.",
        """
        {
          "title": "مركز الميناء الصحي",
          "language": "en",
          "body": ["يفتح المركز الصحي أبوابه كل يوم أحد من الصباح حتى المساء ويستقبل الجميع من سكان الجزيرة"]
        }
        """,
        """
        {
          "title": "مركز الميناء الصحي",
          "language": "ar",
          "body": ["يفتح المركز الصحي أبوابه كل يوم أحد من الصباح حتى المساء ويستقبل الجميع من سكان الجزيرة"]
        }
        """);
  }

  @Override
  public void check(Bulletin bulletin, RuleContext context) {
    UnicodeScript found = DocumentScript.foreign(bulletin);
    if (found != null) {
      context.reportMember(
          "language",
          MessageArgument.value(bulletin.language()),
          MessageArgument.word(name(found)));
    }
  }

  private static String name(UnicodeScript script) {
    String name = script.name().toLowerCase(Locale.ROOT);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
