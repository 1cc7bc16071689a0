// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import dev.bulletin.core.Item;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which words are long enough to be a mistake where they stand twice. A refrain, of several lines,
 * is none.
 */
final class Repeats {

  private static final int LETTERS = 40;

  private Repeats() {}

  /** Whether words of so many characters may stand twice, since they are short. */
  static boolean isShort(int length) {
    return length < LETTERS;
  }

  /** The words of a text that should not stand twice; null where they may. */
  static @Nullable String words(Text text) {
    String words = text.plainText();
    boolean counts =
        words.length() >= LETTERS && words.indexOf('\n') < 0 && Words.letters(words) >= LETTERS;
    return counts ? words : null;
  }

  /** The words of an item that should not stand twice; null where they may. */
  static @Nullable String words(Item item) {
    Text title = item.title();
    Text text = item.text();
    String own = text == null ? null : words(text);
    return own != null || title == null ? own : words(title);
  }
}
