// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.render.internal.CharacterSet;
import dev.bulletin.render.internal.Chars;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Makes characters safe for a terminal, and transliterates them where asked: the one way into the
 * output for words of a bulletin.
 */
final class SafeText {
  /** All characters are simple. */
  static final int SIMPLE = 1;

  /** There is no line feed. */
  static final int ONE_LINE = 2;

  private static final char REPLACEMENT = '\ufffd';
  private static final char FIRST_BIDI = '\u202a';
  private static final char LAST_BIDI = '\u2069';
  private static final char POP_EMBEDDING = '\u202c';
  private static final char POP_ISOLATE = '\u2069';
  private static final int PICTURES = 0x2400;
  private static final int CARET = 0x40;
  private static final int DELETE = 0x7f;

  private final boolean ascii;
  private final CharacterSet complex;

  /**
   * Makes words safe.
   *
   * @param ascii whether to transliterate them
   * @param complex the characters with which text is not simple
   */
  SafeText(boolean ascii, CharacterSet complex) {
    this.ascii = ascii;
    this.complex = complex;
  }

  /** Adds words, and tells what all that was added is: {@link #SIMPLE}, {@link #ONE_LINE}. */
  int append(String words, Chars output) {
    return append(words, output, ascii);
  }

  /** Adds an address, safe but not transliterated, and tells the same of it. */
  int appendAddress(String address, Chars output) {
    return append(address, output, false);
  }

  private int append(String words, Chars output, boolean transliterate) {
    int length = words.length();
    CharacterSet changed = transliterate ? SimpleCharacters.notAscii() : complex;
    int plain = changed.first(words, 0);
    output.append(words, 0, plain);
    if (plain == length) {
      return SIMPLE | ONE_LINE;
    }
    int from = output.length();
    for (int i = plain; i < length; ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r' && i < length && words.charAt(i) == '\n') {
        continue;
      }
      append(c, output, transliterate);
    }
    return isSimple(output, from) ? SIMPLE : 0;
  }

  private boolean isSimple(Chars output, int from) {
    int end = output.length();
    int i = complex.first(output.array(), from, end);
    while (i < end && output.charAt(i) == '\n') {
      i = complex.first(output.array(), i + 1, end);
    }
    return i == end;
  }

  private static void append(int c, Chars output, boolean transliterate) {
    if (isLineEnd(c)) {
      output.append('\n');
    } else if (c == '\t') {
      output.append(' ');
    } else if (c < ' ' || c == DELETE) {
      appendControl(c, output, transliterate);
    } else if (isHarmful(c)) {
      output.append(transliterate ? '?' : REPLACEMENT);
    } else if (c != 0xAD && c != 0xFEFF) {
      if (transliterate && c > DELETE) {
        Ascii.append(c, output);
      } else {
        output.appendCodePoint(c);
      }
    }
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static void appendControl(int c, Chars output, boolean transliterate) {
    if (transliterate) {
      output.append('^');
      output.append((char) (c ^ CARET));
    } else {
      output.append((char) (c == DELETE ? PICTURES + 0x21 : PICTURES + c));
    }
  }

  /**
   * Controls without a picture, halves of characters, and what overrides the direction of what
   * follows.
   */
  private static boolean isHarmful(int c) {
    return (c > DELETE && c < 0xA0)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || c == 0x202D
        || c == 0x202E
        || (c >= 0xFFF9 && c <= 0xFFFB);
  }

  /**
   * Makes visible the embeddings and isolates of a paragraph that are not closed in it, or closed
   * without having been opened: they would turn what stands after them.
   */
  void balance(Chars words) {
    Deque<Integer> open = new ArrayDeque<>(0);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < FIRST_BIDI || c > LAST_BIDI) {
        continue;
      }
      if (opens(c)) {
        open.push(i);
      } else if (c == POP_EMBEDDING || c == POP_ISOLATE) {
        boolean closes = !open.isEmpty() && closer(words.charAt(open.peek())) == c;
        if (closes) {
          open.pop();
        } else {
          show(i, words);
        }
      }
    }
    open.forEach(i -> show(i, words));
  }

  private static boolean opens(char c) {
    return c == 0x202A || c == 0x202B || (c >= 0x2066 && c <= 0x2068);
  }

  private static char closer(char opener) {
    return opener < POP_EMBEDDING ? POP_EMBEDDING : POP_ISOLATE;
  }

  private void show(int index, Chars words) {
    words.set(index, ascii ? '?' : REPLACEMENT);
  }
}
