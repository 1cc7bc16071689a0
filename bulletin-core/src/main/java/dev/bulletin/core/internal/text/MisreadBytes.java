// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

/** Which characters bytes of UTF-8 become where they are read as Windows-1252 or Latin-1. */
public final class MisreadBytes {

  /** What Windows-1252 has from 0x80 to 0x9F; where it has nothing, the control of Latin-1. */
  private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

  private MisreadBytes() {}

  /** How many bytes a sequence has that begins with this; 0 for none that turns up in bulletins. */
  public static int sequence(char c) {
    return switch (c) {
      case 'Â', 'Ã', 'Ä', 'Å', 'Ð', 'Ñ' -> 2;
      case 'à', 'á', 'â', 'ã', 'ä', 'å', 'æ', 'ç', 'è', 'é', 'ê', 'ë', 'ì', 'í', 'î', 'ï' -> 3;
      case 'ð' -> 4;
      default -> 0;
    };
  }

  /** Whether a character may be a byte after the first of a sequence. */
  public static boolean goesOn(char c) {
    int read = toByte(c);
    return read >= 0x80 && read <= 0xBF;
  }

  /** Whether a character is what a byte from 0x80 to 0x9F is read as. */
  public static boolean isOfWindows(char c) {
    return WINDOWS.indexOf(c) >= 0;
  }

  /** The byte that a character was; -1 for none. */
  public static int toByte(char c) {
    int windows = WINDOWS.indexOf(c);
    return windows >= 0 ? 0x80 + windows : c <= 0xFF ? c : -1;
  }
}
