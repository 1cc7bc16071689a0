// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

/** The letters and marks beyond ASCII that stand in good prose in the Latin script. */
final class UsualSigns {

  private static final int LAST_LETTER = 0x24F;

  private UsualSigns() {}

  /**
   * Whether a character is a Latin letter with an accent, or a sign of no trait that some rule
   * minds: a dash, a quotation mark, an ellipsis, a no-break space, the sign of a currency.
   */
  static boolean isUsual(char c) {
    if (c <= LAST_LETTER) {
      return c >= 0xC0 ? Stopgaps.folded(c) == 0 : c >= 0xA0 && c != 0xAD && c != 0xB5;
    }
    return (c >= 0x2010 && c <= 0x2027) || (c >= 0x202F && c <= 0x203E) || c == '€';
  }

  /** Whether two characters may be what is left of one that was misread. */
  static boolean areMisread(char before, char c) {
    return MisreadBytes.sequence(before) > 0 && MisreadBytes.goesOn(c);
  }
}
