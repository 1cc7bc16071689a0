// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.render.internal.Chars;
import java.util.Arrays;

/**
 * The words of one paragraph before they are wrapped: safe to show, with line feeds where the
 * author broke a line.
 */
final class TextFlow implements CharSequence {
  private final Chars characters = new Chars(512);
  private final SafeText safe;
  private int[] unbroken = new int[8];
  private int unbrokenCount;
  private int kind = SafeText.SIMPLE | SafeText.ONE_LINE;

  TextFlow(SafeText safe) {
    this.safe = safe;
  }

  /** Adds words of the bulletin. */
  void words(String words) {
    kind &= safe.append(words, characters);
  }

  /** Adds words that break at spaces only: code, an address. */
  void unbroken(String words) {
    int from = characters.length();
    kind &= safe.append(words, characters);
    keepTogether(from);
  }

  /** Adds an address, which no transliteration may touch. */
  void address(String address) {
    int from = characters.length();
    kind &= safe.appendAddress(address, characters);
    keepTogether(from);
  }

  /** Adds an address in parentheses. */
  void addressInParentheses(String address) {
    characters.append('(');
    address(address);
    characters.append(')');
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
    if (!isSimple()) {
      safe.balance(characters);
    }
  }

  void clear() {
    characters.truncate(0);
    unbrokenCount = 0;
    kind = SafeText.SIMPLE | SafeText.ONE_LINE;
  }

  /** Whether all characters are simple. */
  boolean isSimple() {
    return (kind & SafeText.SIMPLE) != 0;
  }

  /** Whether no line feed is among them. */
  boolean isOneLine() {
    return (kind & SafeText.ONE_LINE) != 0;
  }

  Chars characters() {
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
