// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import java.util.Arrays;

/**
 * Characters that grow. Runs are copied as arrays, which a {@link StringBuilder} does one by one,
 * and can be looked at where they are.
 */
public final class Chars implements CharSequence {
  private char[] array;
  private int length;

  public Chars(int capacity) {
    array = new char[capacity];
  }

  /** Writes into an array, and into a larger one once it is full. */
  public Chars(char[] array) {
    this.array = array;
  }

  private void ensure(int more) {
    if (array.length - length < more) {
      array = Arrays.copyOf(array, Math.max(array.length * 2, length + more));
    }
  }

  public Chars append(char c) {
    ensure(1);
    array[length++] = c;
    return this;
  }

  public Chars append(String words) {
    return append(words, 0, words.length());
  }

  public Chars append(String words, int from, int to) {
    ensure(to - from);
    words.getChars(from, to, array, length);
    length += to - from;
    return this;
  }

  public Chars append(Chars words, int from, int to) {
    ensure(to - from);
    System.arraycopy(words.array, from, array, length, to - from);
    length += to - from;
    return this;
  }

  public Chars appendCodePoint(int c) {
    ensure(2);
    length += Character.toChars(c, array, length);
    return this;
  }

  public void spaces(int count) {
    if (count > 0) {
      ensure(count);
      Arrays.fill(array, length, length + count, ' ');
      length += count;
    }
  }

  public void insert(int index, char c) {
    ensure(1);
    System.arraycopy(array, index, array, index + 1, length - index);
    array[index] = c;
    length++;
  }

  public void set(int index, char c) {
    array[index] = c;
  }

  public void truncate(int newLength) {
    length = newLength;
  }

  /** The first place of a character from an index on, or -1. */
  public int indexOf(char c, int from) {
    for (int i = from; i < length; i++) {
      if (array[i] == c) {
        return i;
      }
    }
    return -1;
  }

  /** The characters themselves, not a copy; valid until the next one is added. */
  public char[] array() {
    return array;
  }

  public String substring(int from, int to) {
    return new String(array, from, to - from);
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return array[index];
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return substring(from, to);
  }

  @Override
  public String toString() {
    return substring(0, length);
  }
}
