// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import dev.bulletin.core.internal.text.PlainWords;
import dev.bulletin.core.rule.CharacterTrait;
import dev.bulletin.core.rule.CharacterTraits;
import dev.bulletin.core.rule.StringRule;
import dev.bulletin.core.rule.TextRole;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules on strings, with the kinds of character that each suspects in one language. Of most
 * strings one question tells that no rule minds them.
 */
final class StringRules {

  /** What plain words may hold. */
  private static final CharacterTraits OF_PLAIN_WORDS =
      CharacterTraits.of(
          EnumSet.of(
              CharacterTrait.UPPER_CASE,
              CharacterTrait.LOWER_CASE,
              CharacterTrait.DIGIT,
              CharacterTrait.COLON,
              CharacterTrait.AT_SIGN,
              CharacterTrait.FULL_STOP,
              CharacterTrait.BEYOND_ASCII,
              CharacterTrait.LATIN_BEYOND_ASCII,
              CharacterTrait.EDGE_SPACE,
              CharacterTrait.DOUBLE_SPACE));

  /** What usual addresses may hold. */
  private static final CharacterTraits OF_ADDRESSES =
      CharacterTraits.of(
          EnumSet.of(
              CharacterTrait.UPPER_CASE,
              CharacterTrait.LOWER_CASE,
              CharacterTrait.DIGIT,
              CharacterTrait.COLON,
              CharacterTrait.AT_SIGN,
              CharacterTrait.FULL_STOP,
              CharacterTrait.BRACKET,
              CharacterTrait.MARKUP,
              CharacterTrait.CAPITALS,
              CharacterTrait.STOPGAP));

  private final String language;
  private final StringRule[] rules;
  private final @Nullable CharacterTraits[] suspects;
  private final CharacterTraits all;
  private final boolean anyOnAll;
  private final boolean plainWordsPass;
  private final boolean addressesPass;

  StringRules(StringRule[] rules, String language) {
    this.rules = rules;
    this.language = language;
    this.suspects = new CharacterTraits[rules.length];
    Set<CharacterTrait> kinds = EnumSet.noneOf(CharacterTrait.class);
    Set<CharacterTrait> inAddresses = EnumSet.noneOf(CharacterTrait.class);
    boolean looksAtAll = false;
    for (int i = 0; i < rules.length; i++) {
      Set<CharacterTrait> own = rules[i].suspects(language);
      suspects[i] = own.isEmpty() ? null : CharacterTraits.of(own);
      kinds.addAll(own);
      inAddresses.addAll(rules[i] instanceof AddressSuspects few ? few.suspectsInAddresses() : own);
      looksAtAll |= own.isEmpty();
    }
    all = CharacterTraits.of(kinds);
    anyOnAll = looksAtAll;
    plainWordsPass = !looksAtAll && !all.hasAny(OF_PLAIN_WORDS);
    addressesPass = !looksAtAll && !CharacterTraits.of(inAddresses).hasAny(OF_ADDRESSES);
  }

  boolean isOf(String otherLanguage) {
    return language.equals(otherLanguage);
  }

  /** Whether some rule may look at a string; false is certain, and found at a glance. */
  boolean anyMayMind(String value, TextRole role) {
    boolean passes =
        role == TextRole.ADDRESS
            ? addressesPass && PlainWords.isAddress(value)
            : plainWordsPass && PlainWords.isAll(value);
    return rules.length > 0 && !passes;
  }

  /** Whether some rule looks at a string of these traits. */
  boolean anyMinds(CharacterTraits traits) {
    return anyOnAll || traits.hasAny(all);
  }

  int size() {
    return rules.length;
  }

  /** A rule; null where it does not look at a string of these traits. */
  @Nullable StringRule minding(int index, CharacterTraits traits) {
    CharacterTraits kinds = suspects[index];
    return kinds == null || traits.hasAny(kinds) ? rules[index] : null;
  }
}
