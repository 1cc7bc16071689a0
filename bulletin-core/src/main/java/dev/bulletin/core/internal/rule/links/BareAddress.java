// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.links;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.address.Addresses;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.internal.text.CharacterRange;
import dev.bulletin.core.rule.CharacterTrait;
import dev.bulletin.core.rule.CharacterTraits;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.StringRule;
import dev.bulletin.core.rule.TextRole;

/**
 * An address among words is a link. Lines such as a title cannot hold one, and code shows addresses
 * as they are.
 */
public final class BareAddress extends StandardRule implements StringRule {

  /** The rule; it has no state. */
  public BareAddress() {
    super("bare-address", Level.INFORMATIVE);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "An address in a text is a link.",
        "Readers on paper and screen see the same words, but only a link can be followed "
            + "without typing.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": ["More at https://harbour.example/open-day."]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": [
            {"text": ["More at ", {"link": "https://harbour.example/open-day"}, "."]}
          ]
        }
        """);
  }

  @Override
  public void check(String value, CharacterTraits traits, TextRole role, RuleContext context) {
    if (context.linkDepth() > 0 || !mayHoldLink(role) || !isSuspect(traits)) {
      return;
    }
    CharacterRange found = Addresses.find(value, 0);
    if (found != null) {
      context.reportCharacters(found.start(), found.end(), MessageArgument.value(found.of(value)));
    }
  }

  private static boolean isSuspect(CharacterTraits traits) {
    return traits.has(CharacterTrait.FULL_STOP)
        && (traits.has(CharacterTrait.LOWER_CASE)
            || traits.has(CharacterTrait.UPPER_CASE)
            || traits.has(CharacterTrait.AT_SIGN));
  }

  private static boolean mayHoldLink(TextRole role) {
    return switch (role) {
      case SUBTITLE,
          HEADING,
          PARAGRAPH,
          LABEL,
          ITEM_TITLE,
          ITEM_TEXT,
          CAPTION,
          QUOTE,
          SOURCE,
          COLUMN,
          CELL ->
          true;
      default -> false;
    };
  }
}
