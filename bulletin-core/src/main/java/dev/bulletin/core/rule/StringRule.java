// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

/**
 * A rule that looks at each string of characters by itself: a line, a run of a text, preformatted
 * lines, an address, an identifier.
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
}
