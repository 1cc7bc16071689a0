// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import java.util.Set;

/**
 * A rule that looks at each string of characters by itself: a line, a run of a text, preformatted
 * lines, an address, an identifier. One that says which characters it {@linkplain #suspects
 * suspects} costs next to nothing where there are none.
 *
 * @since 0.1
 */
public interface StringRule extends Rule {

  /**
   * Looks at one.
   *
   * @param value the characters
   * @param traits which kinds of character are among them; ask before you look
   * @param role what the string is, or the text that it is a run of
   * @param context where it stands, and where findings go
   */
  void check(String value, CharacterTraits traits, TextRole role, RuleContext context);

  /**
   * The kinds of character without which a string is no fault of this rule's. The rule is only
   * asked about strings that hold one of them.
   *
   * @param language the language of the strings, a tag (BCP 47)
   * @return the kinds, the same at each call; empty, as by default, where it looks at every string
   */
  default Set<CharacterTrait> suspects(String language) {
    return Set.of();
  }
}
