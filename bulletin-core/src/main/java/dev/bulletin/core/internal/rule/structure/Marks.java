// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import dev.bulletin.core.Text;
import dev.bulletin.core.internal.text.Inlines;
import org.jspecify.annotations.Nullable;

/**
 * Tells in most cases that no two of some texts have the same words, without comparing them: by
 * their lengths and first characters. Where two have the same, it takes a second look.
 */
final class Marks {

  private static final int MOST_BITS = 1 << 12;

  private final int texts;
  private long[] seen = {};
  private boolean repeated;

  /** Marks for at most so many texts. */
  Marks(int texts) {
    this.texts = texts;
  }

  /** The number of UTF-16 code units of a text's words; 0 of none. */
  static int length(@Nullable Text text) {
    return text == null ? 0 : Inlines.length(text);
  }

  /** The mark of a text's words, of which there are so many; 0 of none. */
  static int of(@Nullable Text text, int length) {
    return length == 0 || text == null ? 0 : 31 * length + Inlines.firstCharacter(text);
  }

  void add(int mark) {
    if (seen.length == 0) {
      int bits = Math.min(MOST_BITS, Math.max(256, 32 * Integer.highestOneBit(texts)));
      seen = new long[bits / Long.SIZE];
    }
    int bit = (mark * 0x9E3779B1) >>> 20 & (seen.length * Long.SIZE - 1);
    long mask = 1L << bit;
    repeated |= (seen[bit / Long.SIZE] & mask) != 0;
    seen[bit / Long.SIZE] |= mask;
  }

  /** Whether two of those added may have the same words. */
  boolean mayRepeat() {
    return repeated;
  }
}
