// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.internal.text.CharacterRange;
import dev.bulletin.core.internal.text.MisreadBytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds characters that are the bytes of one character in UTF-8, read as Windows-1252 or Latin-1.
 */
final class Misread {

  private Misread() {}

  static @Nullable CharacterRange find(String value) {
    for (int i = 0; i < value.length(); i++) {
      int length = MisreadBytes.sequence(value.charAt(i));
      if (length > 0 && isMisread(value, i, length)) {
        return new CharacterRange(i, i + length);
      }
    }
    return null;
  }

  /** The character that was meant. */
  static String mended(String misread) {
    byte[] bytes = new byte[misread.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) MisreadBytes.toByte(misread.charAt(i));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  private static boolean isMisread(String value, int at, int length) {
    if (at + length > value.length()) {
      return false;
    }
    for (int i = at + 1; i < at + length; i++) {
      if (!MisreadBytes.goesOn(value.charAt(i))) {
        return false;
      }
    }
    String meant = mended(value.substring(at, at + length));
    return !meant.isEmpty() && (length > 2 || !mayBeMeant(value, at));
  }

  /** Two letters may stand together by right: a capital before a quotation mark, say. */
  private static boolean mayBeMeant(String value, int at) {
    char next = value.charAt(at + 1);
    boolean first = value.charAt(at) == 'Â' || value.charAt(at) == 'Ã';
    boolean letterBehind = Character.isLetter(next) && next > 0xBF;
    boolean capitalBefore = at > 0 && Character.isUpperCase(value.charAt(at - 1));
    boolean mark = MisreadBytes.isOfWindows(next) || next == '»' || next == 0xA0;
    return letterBehind || (first ? capitalBefore && mark : !repeats(value, at));
  }

  /** Cyrillic gives one pair after the other; a single one may be a name in an unusual script. */
  private static boolean repeats(String value, int at) {
    int next = at + 2;
    return next + 1 < value.length()
        && MisreadBytes.sequence(value.charAt(next)) == 2
        && MisreadBytes.goesOn(value.charAt(next + 1));
  }
}
