// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.render.internal.CharacterSet;

/**
 * The characters of which most text in European languages, Arabic and Hebrew consists: one column
 * wide, and breaking at spaces by a handful of rules, so that such text needs neither the table of
 * characters nor the whole algorithm.
 */
final class SimpleCharacters {
  /** Text whose ambiguous characters are wide is simple only as far as it is ASCII. */
  private static final CharacterSet NOT_ASCII =
      new CharacterSet().add(0, ' ' - 1).add(0x7f, Character.MAX_VALUE);

  private static final CharacterSet NOT_SIMPLE =
      new CharacterSet()
          .add(0, ' ' - 1)
          .add(0x7f, Character.MAX_VALUE)
          .remove(0x00c0, 0x00d6)
          .remove(0x00d8, 0x00f6)
          .remove(0x00f8, 0x024f)
          .remove(0x0388, 0x038a)
          .remove(0x038e, 0x03a1)
          .remove(0x03a3, 0x03ce)
          .remove(0x0400, 0x0481)
          .remove(0x048a, 0x052f)
          .remove(0x05d0, 0x05ea)
          .remove(0x0620, 0x064a)
          .remove(0x0660, 0x0669)
          .remove("\u00a0\u202f«»‘’“”‹›–—…·°£§،؛؟");

  private SimpleCharacters() {}

  /** The characters that are not simple. */
  static CharacterSet others(boolean wideAmbiguous) {
    return wideAmbiguous ? NOT_ASCII : NOT_SIMPLE;
  }

  /** The characters that are not ASCII, or controls. */
  static CharacterSet notAscii() {
    return NOT_ASCII;
  }
}
