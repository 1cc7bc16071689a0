// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.internal.text.Stopgaps;
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
    int length = value.length();
    int bits = edges(value);
    int before = 0;
    int earlier = 0;
    long latest = 0;
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      int kind;
      if (c < 128) {
        kind = CharacterKinds.ascii(c);
        latest = Stopgaps.with(latest, c);
      } else {
        int point = value.codePointAt(i);
        kind = CharacterKinds.beyond(point);
        latest = Stopgaps.with(latest, Stopgaps.folded(c));
        i += Character.charCount(point) - 1;
      }
      bits |=
          kind
              | ofRun(kind & before, earlier)
              | (Stopgaps.isSign(latest) ? CharacterTrait.STOPGAP.bit : 0);
      earlier = before;
      before = kind;
    }
    return new CharacterTraits(bits & ~CharacterKinds.SPACE);
  }

  /** What it means that two characters are of one kind, and the one before them of some kind. */
  private static int ofRun(int kind, int before) {
    if ((kind & CharacterKinds.SPACE) != 0) {
      return CharacterTrait.DOUBLE_SPACE.bit;
    }
    boolean capitals = (kind & before & CharacterTrait.UPPER_CASE.bit) != 0;
    return capitals ? CharacterTrait.CAPITALS.bit : 0;
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
