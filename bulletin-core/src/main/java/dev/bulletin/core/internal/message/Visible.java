// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.message;

/**
 * Makes characters visible that a terminal would act on or a reader would not see: controls, bidi
 * and other format characters, line and paragraph separators, lone surrogates, private use. What a
 * build server would act on is disarmed.
 */
public final class Visible {

  private Visible() {}

  /**
   * The same characters with the invisible ones as {@code \n}, {@code \t} or {@code \}{@code
   * u001B}.
   */
  public static String of(String value) {
    int clean = 0;
    while (clean < value.length() && isVisible(value.charAt(clean))) {
      clean++;
    }
    if (clean == value.length()) {
      return disarmed(value);
    }
    StringBuilder out = new StringBuilder(value.length() + 16);
    out.append(value, 0, clean);
    for (int at = clean, c; at < value.length(); at += Character.charCount(c)) {
      c = value.codePointAt(at);
      append(out, c);
    }
    return disarmed(out.toString());
  }

  /**
   * The same characters, safe at the start of a line too: there GitHub Actions obeys {@code
   * ::name::}. A file's name stays one of that file.
   */
  public static String startOfLine(String name) {
    String shown = of(name);
    return shown.stripLeading().startsWith("::") ? "./" + shown : shown;
  }

  /**
   * The same characters with the second of {@code ##[}, {@code ##vso[} or {@code ##teamcity[} as an
   * escape: build servers obey what follows, wherever in a line it stands.
   */
  public static String disarmed(String text) {
    int at = text.indexOf("##");
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 5);
    int from = 0;
    for (; at >= 0; at = text.indexOf("##", at + 1)) {
      if (isCommand(text, at + 2)) {
        out.append(text, from, at + 1).append("\\u0023");
        from = at + 2;
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private static boolean isCommand(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '[';
  }

  private static boolean isVisible(char c) {
    return c >= ' ' && c < 0x7F;
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (isHidden(c)) {
          appendEscape(out, c);
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }

  private static void appendEscape(StringBuilder out, int c) {
    for (char unit : Character.toChars(c)) {
      String digits = Integer.toHexString(unit);
      out.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
    }
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      // The two joiners shape emoji and scripts; the other format characters act unseen.
      case Character.FORMAT -> c != 0x200C && c != 0x200D;
      default -> false;
    };
  }
}
