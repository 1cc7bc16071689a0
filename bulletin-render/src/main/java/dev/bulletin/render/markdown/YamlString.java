// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

/**
 * Writes a string in double quotes, in which YAML can have any character: YAML 1.2.2, section
 * 7.3.1. Half of a surrogate pair, which is no character, is the replacement character U+FFFD.
 */
final class YamlString {
  private static final String HEX = "0123456789abcdef";

  private YamlString() {}

  static void append(String value, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      int c = value.codePointAt(i);
      append(c, out);
      i += Character.charCount(c) - 1;
    }
    out.append('"');
  }

  private static void append(int c, StringBuilder out) {
    if (c == '"' || c == '\\') {
      out.append('\\').append((char) c);
    } else if (c == '\n') {
      out.append("\\n");
    } else if (Character.getType(c) == Character.SURROGATE) {
      out.append('\ufffd');
    } else if (isPrintable(c)) {
      out.appendCodePoint(c);
    } else {
      appendEscaped(c, out);
    }
  }

  /** Narrower than the standard, where readers differ. */
  private static boolean isPrintable(int c) {
    return c >= ' ' && c < 0x7f
        || c >= 0xa0 && c < 0xfffe && c != 0x2028 && c != 0x2029 && c != 0xfeff
        || c > 0xffff;
  }

  private static void appendEscaped(int c, StringBuilder out) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 0xf));
    }
  }
}
