// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import java.util.Arrays;

/**
 * The characters that end a run of those that are copied as they stand. Most texts of a bulletin
 * are one run, so that finding its end is half of what a renderer does. It is looked for in the
 * string itself: reading what was just copied waits for the copy.
 *
 * <p>A record, since a virtual machine trusts the fields of records: that no character leaves the
 * table of a constant set is then known, and not checked.
 *
 * @param contained whether each character is contained
 */
@SuppressWarnings("ArrayRecordComponent") // sets are not compared
public record CharacterSet(boolean[] contained) {
  private static final int ALL = 0x10000;

  /** Contains none yet. */
  public CharacterSet() {
    this(new boolean[ALL]);
  }

  /** Adds the characters of a string, and returns this set; to be done before it is used. */
  public CharacterSet add(String characters) {
    return set(characters, true);
  }

  /** Adds the characters from the first to the last. */
  public CharacterSet add(int first, int last) {
    Arrays.fill(contained, first, last + 1, true);
    return this;
  }

  /** Takes the characters of a string out. */
  public CharacterSet remove(String characters) {
    return set(characters, false);
  }

  /** Takes the characters from the first to the last out. */
  public CharacterSet remove(int first, int last) {
    Arrays.fill(contained, first, last + 1, false);
    return this;
  }

  private CharacterSet set(String characters, boolean value) {
    for (int i = 0; i < characters.length(); i++) {
      contained[characters.charAt(i)] = value;
    }
    return this;
  }

  /** Whether it is one of them. */
  public boolean contains(char c) {
    return contained[c];
  }

  /** The first place of such a character from one on, or the end. */
  public int first(String words, int from) {
    int to = words.length();
    int i = from;
    while (i < to && !contained[words.charAt(i)]) {
      i++;
    }
    return i;
  }

  /** The first place of such a character between two others, or the second one. */
  public int first(char[] characters, int from, int to) {
    int i = from;
    while (i < to && !contained[characters[i]]) {
      i++;
    }
    return i;
  }
}
