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

  /**
   * As many marks as Unicode expects on one letter (UAX #15, section 13). To put more in order
   * takes the square of their number; what is beyond them is not looked at.
   */
  private static final int MOST_MARKS = 30;

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
    if (!role.isProse()) {
      return;
    }
    int at = -1;
    for (int from = 0; at < 0 && from < value.length(); ) {
      int end = pieceEnd(value, from);
      at = difference(value, from, end);
      from = afterMarks(value, end);
    }
    if (at >= 0 && !isMeant(value.codePointAt(at))) {
      context.reportCharacters(at, at + 1, MessageArgument.value(Excerpt.around(value, at)));
    }
  }

  /** The place of the first character that is another one in normalization form C, or -1. */
  private static int difference(String value, int from, int end) {
    String piece = value.substring(from, end);
    if (Normalizer.isNormalized(piece, Form.NFC)) {
      return -1;
    }
    String composed = Normalizer.normalize(piece, Form.NFC);
    int at = 0;
    while (at < piece.length()
        && at < composed.length()
        && piece.charAt(at) == composed.charAt(at)) {
      at++;
    }
    return at < piece.length() ? from + at : -1;
  }

  /** The end of the most marks in a row that are looked at, or of the string. */
  private static int pieceEnd(String value, int from) {
    int marks = 0;
    int at = from;
    while (at < value.length()) {
      int point = value.codePointAt(at);
      marks = isMark(point) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        return at;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  private static int afterMarks(String value, int from) {
    int at = from;
    while (at < value.length() && isMark(value.codePointAt(at))) {
      at += Character.charCount(value.codePointAt(at));
    }
    return at;
  }

  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isMeant(int point) {
    UnicodeScript script = UnicodeScript.of(point);
    return script == UnicodeScript.HEBREW
        || script == UnicodeScript.ARABIC
        || script == UnicodeScript.HAN
        || (script == UnicodeScript.INHERITED && point >= 0x064B && point <= 0x0670);
  }
}
