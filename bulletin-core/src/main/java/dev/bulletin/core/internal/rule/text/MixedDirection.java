// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.internal.text.CharacterRange;
import dev.bulletin.core.internal.text.Scripts;
import dev.bulletin.core.rule.CharacterTrait;
import dev.bulletin.core.rule.CharacterTraits;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.StringRule;
import dev.bulletin.core.rule.TextRole;
import java.lang.ref.WeakReference;
import java.util.Set;

/** Words of the other direction say which language they are. */
public final class MixedDirection extends StandardRule implements StringRule {

  /** The latest answer. A race loses it, and nothing else. */
  private volatile Judged latest = new Judged(new WeakReference<>(null), false);

  /** The rule; what it keeps is no more than a memory. */
  public MixedDirection() {
    super("mixed-direction", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "No run of more than 40 letters goes against the direction of the text, but in a span of its own language.",
        "Without it, marks and numbers at its ends jump to the other side, and a voice guesses.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "The clinic at the harbour is open on every day of the week from the morning to the evening, and the people of the island are welcome.",
            "The notice at the gate says: يفتح المركز الصحي أبوابه كل يوم أحد من الصباح حتى المساء ويستقبل الجميع من سكان الجزيرة."
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "The clinic at the harbour is open on every day of the week from the morning to the evening, and the people of the island are welcome.",
            {"text": ["The notice at the gate says: ", {"span": "يفتح المركز الصحي أبوابه كل يوم أحد من الصباح حتى المساء ويستقبل الجميع من سكان الجزيرة", "language": "ar"}, "."]}
          ]
        }
        """);
  }

  @Override
  public Set<CharacterTrait> suspects(String language) {
    return Scripts.isRightToLeft(language) ? Set.of() : Set.of(CharacterTrait.RIGHT_TO_LEFT);
  }

  @Override
  public void check(String value, CharacterTraits traits, TextRole role, RuleContext context) {
    if (!role.isProse()) {
      return;
    }
    CharacterRange found = Directions.against(value, Scripts.isRightToLeft(context.language()));
    if (found != null && !isForeign(context.bulletin())) {
      context.reportCharacters(found.start(), found.end(), MessageArgument.value(found.of(value)));
    }
  }

  /** The answer is kept, since a bulletin may hold thousands of such strings. */
  @SuppressWarnings("ReferenceEquality") // a bulletin that is only equal is judged again
  private boolean isForeign(Bulletin bulletin) {
    Judged known = latest;
    if (known.bulletin.get() != bulletin) {
      known = new Judged(new WeakReference<>(bulletin), DocumentScript.foreign(bulletin) != null);
      latest = known;
    }
    return known.isForeign;
  }

  /** Whether a bulletin is as a whole in another script than its language's. */
  private record Judged(WeakReference<Bulletin> bulletin, boolean isForeign) {}
}
