// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import dev.bulletin.json.internal.source.EightBytes;
import java.util.Locale;

/** Escapes in strings what JSON does not let stand there (RFC 8259, section 7), and no more. */
final class JsonEscapes {

  /** What a surrogate without its other half becomes in bytes. */
  private static final char HALF = '?';

  private JsonEscapes() {}

  /** Whether a character is one of ASCII that stands for itself. */
  static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F && c != '"' && c != '\\';
  }

  /** Whether the bytes of a string may stand as they are. */
  static boolean areSound(byte[] utf8, String value) {
    boolean mayHoldHalf = false;
    int at = 0;
    for (; at + Long.BYTES <= utf8.length; at += Long.BYTES) {
      long eight = EightBytes.at(utf8, at);
      if (needEscape(eight)) {
        return false;
      }
      mayHoldHalf |= EightBytes.hold(eight, HALF);
    }
    for (; at < utf8.length; at++) {
      if (needsEscape(utf8[at])) {
        return false;
      }
      mayHoldHalf |= utf8[at] == HALF;
    }
    return !mayHoldHalf || !Surrogates.areAnyAlone(value);
  }

  private static boolean needEscape(long eight) {
    return EightBytes.holdBelow(eight, ' ')
        || EightBytes.hold(eight, '"')
        || EightBytes.hold(eight, '\\');
  }

  private static boolean needsEscape(byte b) {
    return (b >= 0 && b < ' ') || b == '"' || b == '\\';
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
