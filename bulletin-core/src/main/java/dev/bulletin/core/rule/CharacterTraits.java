// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import java.util.Set;

/**
 * Which kinds of character a string holds, found in one scan, so that a rule need not look where
 * there is nothing.
 *
 * <p>An immutable value, safe for use by any number of threads.
 *
 * @since 0.1
 */
public final class CharacterTraits {

  private final int bits;

  private CharacterTraits(int bits) {
    this.bits = bits;
  }

  /**
   * Scans a string.
   *
   * @param value the string
   * @return what kinds of character it holds
   */
  public static CharacterTraits of(String value) {
    return new CharacterTraits(edges(value) | TraitScan.of(value));
  }

  /**
   * The traits of a string that holds characters of some kinds and no others.
   *
   * @param kinds the kinds
   * @return the traits
   */
  public static CharacterTraits of(Set<CharacterTrait> kinds) {
    int bits = 0;
    for (CharacterTrait kind : kinds) {
      bits |= kind.bit;
    }
    return new CharacterTraits(bits);
  }

  /**
   * Whether the string holds some character of a kind.
   *
   * @param trait the kind
   * @return whether it does
   */
  public boolean has(CharacterTrait trait) {
    return (bits & trait.bit) != 0;
  }

  /**
   * Whether the string holds some character of one kind or another.
   *
   * @param kinds the kinds
   * @return whether it holds one of any of them
   */
  public boolean hasAny(CharacterTraits kinds) {
    return (bits & kinds.bits) != 0;
  }

  private static int edges(String value) {
    int last = value.length() - 1;
    boolean edge = last >= 0 && (isSpace(value.charAt(0)) || isSpace(value.charAt(last)));
    return edge ? CharacterTrait.EDGE_SPACE.bit : 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }
}
