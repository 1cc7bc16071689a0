// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import java.util.Locale;

/** Escapes in strings what JSON does not let stand there (RFC 8259, section 7), and no more. */
final class JsonEscapes {

  /** Which characters of ASCII are escaped. */
  private static final boolean[] ESCAPED = new boolean[128];

  static {
    for (int c = 0; c < ' '; c++) {
      ESCAPED[c] = true;
    }
    ESCAPED['"'] = true;
    ESCAPED['\\'] = true;
  }

  private JsonEscapes() {}

  /** Appends a string without its quotation marks. */
  static void append(String value, StringBuilder out) {
    int length = value.length();
    for (int i = 0; i < length; i++) {
      if (isSpecial(value.charAt(i))) {
        appendFrom(value, i, out);
        return;
      }
    }
    out.append(value);
  }

  private static boolean isSpecial(char c) {
    return c < 128 ? ESCAPED[c] : Character.isSurrogate(c);
  }

  private static void appendFrom(String value, int special, StringBuilder out) {
    int from = 0;
    for (int i = special; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isSpecial(c)) {
        continue;
      }
      if (Surrogates.isPair(value, i)) {
        i++;
        continue;
      }
      out.append(value, from, i);
      escape(c, out);
      from = i + 1;
    }
    out.append(value, from, value.length());
  }

  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        String digits = Integer.toHexString(c);
        // As the writers of JSON in Java have it, which write capitals but for surrogates.
        String cased = c < ' ' ? digits.toUpperCase(Locale.ROOT) : digits;
        out.append("\\u").append("0".repeat(4 - digits.length())).append(cased);
      }
    }
  }
}
