// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import java.util.Arrays;

/**
 * The words of one paragraph before they are wrapped: safe to show, with line feeds where the
 * author broke a line.
 */
final class TextFlow implements CharSequence {
  private final StringBuilder characters = new StringBuilder(256);
  private final SafeText safe;
  private int[] unbroken = new int[8];
  private int unbrokenCount;
  private boolean simple = true;

  TextFlow(SafeText safe) {
    this.safe = safe;
  }

  /** Adds words of the bulletin. */
  void words(String words) {
    simple &= safe.append(words, characters);
  }

  /** Adds words that break at spaces only: code, an address. */
  void unbroken(String words) {
    int from = characters.length();
    simple &= safe.append(words, characters);
    keepTogether(from);
  }

  /** Adds an address, which no transliteration may touch. */
  void address(String address) {
    int from = characters.length();
    simple &= safe.appendAddress(address, characters);
    keepTogether(from);
  }

  private void keepTogether(int from) {
    if (unbrokenCount + 2 > unbroken.length) {
      unbroken = Arrays.copyOf(unbroken, unbroken.length * 2);
    }
    unbroken[unbrokenCount++] = from;
    unbroken[unbrokenCount++] = characters.length();
  }

  /** Whether the index is inside of words that break at spaces only. */
  boolean isUnbroken(int index) {
    for (int i = 0; i < unbrokenCount; i += 2) {
      if (index > unbroken[i] && index < unbroken[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** Closes or shows whatever would act beyond this paragraph. */
  void seal() {
    if (!simple) {
      safe.balance(characters);
    }
  }

  void clear() {
    characters.setLength(0);
    unbrokenCount = 0;
    simple = true;
  }

  /** Whether all characters are simple. */
  boolean isSimple() {
    return simple;
  }

  StringBuilder characters() {
    return characters;
  }

  @Override
  public int length() {
    return characters.length();
  }

  @Override
  public char charAt(int index) {
    return characters.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return characters.subSequence(start, end);
  }

  @Override
  public String toString() {
    return characters.toString();
  }
}
