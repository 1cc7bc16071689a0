// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal.unicode;

/**
 * How many columns characters take: East Asian Width (Unicode Standard Annex 11), with marks on
 * their letters, joined pictures and flags counted as one.
 */
public final class DisplayWidth {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int PICTURE_SELECTOR = 0xFE0F;
  private static final int FIRST_SKIN = 0x1F3FB;
  private static final int LAST_SKIN = 0x1F3FF;
  private static final int ASCII_END = 0x7F;

  private DisplayWidth() {}

  /**
   * The columns of a part of a text.
   *
   * @param text the text, without control characters
   * @param from where the part starts; not between a letter and its marks
   * @param to where it ends
   * @param wideAmbiguous whether ambiguous characters take two columns
   * @return its columns
   */
  public static int of(char[] text, int from, int to, boolean wideAmbiguous) {
    int columns = 0;
    int base = -1;
    int baseWidth = 0;
    boolean joined = false;
    for (int i = from; i < to; ) {
      int c = Character.codePointAt(text, i, to);
      i += Character.charCount(c);
      if (c < ASCII_END) {
        columns++;
        base = c;
        baseWidth = 1;
        joined = false;
      } else if (c == PICTURE_SELECTOR) {
        columns += baseWidth == 1 ? 1 : 0;
        baseWidth = baseWidth == 1 ? 2 : baseWidth;
      } else if (c == ZERO_WIDTH_JOINER) {
        joined = base >= 0 && UnicodeTable.isPicture(base);
      } else if (continues(c, base, joined)) {
        joined = false;
      } else {
        int width = width(c, wideAmbiguous);
        columns += width;
        base = width == 0 ? base : c;
        baseWidth = width == 0 ? baseWidth : width;
        joined = false;
      }
    }
    return columns;
  }

  /** The columns of a whole text. */
  public static int of(CharSequence text, boolean wideAmbiguous) {
    char[] characters = text.toString().toCharArray();
    return of(characters, 0, characters.length, wideAmbiguous);
  }

  private static boolean continues(int c, int base, boolean joined) {
    return (joined && UnicodeTable.isPicture(c))
        || (c >= FIRST_SKIN && c <= LAST_SKIN && base >= 0 && UnicodeTable.isPicture(base));
  }

  private static int width(int c, boolean wideAmbiguous) {
    int width = UnicodeTable.width(c);
    return width < 3 ? width : wideAmbiguous ? 2 : 1;
  }
}
