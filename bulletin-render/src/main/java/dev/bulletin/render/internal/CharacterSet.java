// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import java.util.Arrays;

/**
 * The characters that end a run of those that are copied as they stand. Most texts of a bulletin
 * are one run, so that finding its end is half of what a renderer does: four characters are looked
 * at together, without a branch between them, in a table that no index can leave.
 */
public final class CharacterSet {
  private static final int ALL = 0x10000;

  /** 1 for each character that is contained, so that several can be asked of at once. */
  private final byte[] contained = new byte[ALL];

  /** Adds the characters of a string, and returns this set; to be done before it is used. */
  public CharacterSet add(String characters) {
    return set(characters, 1);
  }

  /** Adds the characters from the first to the last. */
  public CharacterSet add(int first, int last) {
    Arrays.fill(contained, first, last + 1, (byte) 1);
    return this;
  }

  /** Takes the characters of a string out. */
  public CharacterSet remove(String characters) {
    return set(characters, 0);
  }

  /** Takes the characters from the first to the last out. */
  public CharacterSet remove(int first, int last) {
    Arrays.fill(contained, first, last + 1, (byte) 0);
    return this;
  }

  private CharacterSet set(String characters, int value) {
    for (int i = 0; i < characters.length(); i++) {
      contained[characters.charAt(i)] = (byte) value;
    }
    return this;
  }

  /** Whether it is one of them. */
  public boolean contains(char c) {
    return contained[c] != 0;
  }

  /** The first place of such a character between two others, or the second one. */
  public int first(char[] characters, int from, int to) {
    byte[] ends = contained;
    int i = from;
    while (i < to - 3 && !anyOfFour(ends, characters, i)) {
      i += 4;
    }
    // The last four once more, rather than those that are left one by one.
    if (i >= to - 3 && to - from > 3 && !anyOfFour(ends, characters, to - 4)) {
      return to;
    }
    while (i < to && ends[characters[i]] == 0) {
      i++;
    }
    return i;
  }

  private static boolean anyOfFour(byte[] ends, char[] characters, int i) {
    int any =
        ends[characters[i]]
            | ends[characters[i + 1]]
            | ends[characters[i + 2]]
            | ends[characters[i + 3]];
    return any != 0;
  }
}
