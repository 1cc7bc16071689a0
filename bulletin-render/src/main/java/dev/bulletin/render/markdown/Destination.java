// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.render.internal.CharacterSet;
import dev.bulletin.render.internal.Chars;
import java.nio.charset.StandardCharsets;

/**
 * Writes where a link leads, between its parentheses: CommonMark 0.31.2, section 6.3. Characters
 * that an address does not have (RFC 3986, section 2) and that would act there are percent-encoded,
 * parentheses without a partner escaped.
 */
final class Destination {
  private static final String HEX = "0123456789ABCDEF";
  private static final String ENCODED = " <>\\`{}|^\"";

  /** Without one of these nothing is changed: an ampersand acts only before a semicolon. */
  private static final CharacterSet SPECIAL =
      new CharacterSet().add(0, ' ').add(ENCODED + "();").add(0x7f, Character.MAX_VALUE);

  private Destination() {}

  static void append(String address, Chars out) {
    if (SPECIAL.first(address, 0) == address.length()) {
      out.append(address);
    } else {
      appendEscaped(address, out);
    }
  }

  private static void appendEscaped(String address, Chars out) {
    boolean balanced = isBalanced(address);
    for (int i = 0; i < address.length(); i++) {
      int c = address.codePointAt(i);
      if (isEncoded(c)) {
        encode(c, out);
      } else {
        boolean acts = c == '&' || !balanced && (c == '(' || c == ')');
        out.append(acts && (c != '&' || isEntity(address, i)) ? "\\" : "").appendCodePoint(c);
      }
      i += Character.charCount(c) - 1;
    }
  }

  private static boolean isEncoded(int c) {
    return c < 0x80
        ? c < ' ' || c == 0x7f || ENCODED.indexOf(c) >= 0
        : Characters.isWhitespace(c) || c <= 0x9f || Character.getType(c) == Character.SURROGATE;
  }

  private static void encode(int c, Chars out) {
    String character =
        Character.getType(c) == Character.SURROGATE ? "\ufffd" : Character.toString(c);
    for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(HEX.charAt(b >> 4 & 0xf)).append(HEX.charAt(b & 0xf));
    }
  }

  private static boolean isEntity(String address, int ampersand) {
    return address.indexOf(';', ampersand) > 0;
  }

  private static boolean isBalanced(String address) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < address.length() && depth >= 0; i++) {
      char c = address.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return depth == 0 && deepest < 32;
  }
}
