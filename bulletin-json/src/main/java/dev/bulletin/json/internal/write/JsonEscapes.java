// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import java.util.Locale;

/** Escapes in strings what JSON does not let stand there (RFC 8259, section 7), and no more. */
final class JsonEscapes {

  /** Which bytes of UTF-8 need a second look. */
  private static final boolean[] SUSPECT = new boolean[256];

  static {
    for (int c = 0; c < ' '; c++) {
      SUSPECT[c] = true;
    }
    SUSPECT['"'] = true;
    SUSPECT['\\'] = true;
    // What a surrogate without its other half becomes in bytes.
    SUSPECT['?'] = true;
  }

  private JsonEscapes() {}

  /** Whether the bytes of a string may stand as they are; false where it takes another look. */
  static boolean areSound(byte[] utf8) {
    for (byte b : utf8) {
      if (SUSPECT[b & 0xFF]) {
        return false;
      }
    }
    return true;
  }

  /** A string with escapes where need be, and none of them for a pair of surrogates. */
  static String escaped(String value) {
    StringBuilder out = new StringBuilder(value.length() + 16);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Surrogates.isPair(value, i)) {
        out.append(c).append(value.charAt(++i));
      } else {
        append(c, out);
      }
    }
    return out.toString();
  }

  private static void append(char c, StringBuilder out) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (c < ' ') {
          out.append(c < 0x10 ? "\\u000" : "\\u00");
          out.append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
        } else if (Character.isSurrogate(c)) {
          out.append("\\u").append(Integer.toHexString(c));
        } else {
          out.append(c);
        }
      }
    }
  }
}
