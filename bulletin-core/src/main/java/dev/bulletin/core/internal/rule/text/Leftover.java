// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.internal.text.CharacterRange;
import dev.bulletin.core.internal.text.NextPlaces;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds markup of other formats in plain text. */
final class Leftover {

  private static final Set<String> ENTITIES =
      Set.of(
          "nbsp", "amp", "lt", "gt", "quot", "apos", "hellip", "ndash", "mdash", "rsquo", "lsquo",
          "rdquo", "ldquo", "laquo", "raquo", "copy", "bull", "middot", "euro", "eacute", "egrave",
          "ecirc", "agrave", "acirc", "ccedil", "ocirc", "ucirc", "icirc", "auml", "ouml", "uuml",
          "Auml", "Ouml", "Uuml", "szlig", "aacute", "iacute", "oacute", "uacute", "ntilde",
          "iexcl", "iquest", "zwnj", "shy");

  /** The most characters of an entity before its semicolon, with the ampersand. */
  private static final int LONGEST_ENTITY = 9;

  private Leftover() {}

  static @Nullable CharacterRange find(String value) {
    NextPlaces places = new NextPlaces(value);
    for (int i = 0; i < value.length(); i++) {
      CharacterRange found =
          switch (value.charAt(i)) {
            case '*' -> pair(value, i);
            case ']' -> link(value, i, places);
            case '&' -> entity(value, i);
            case '<' -> comment(value, i, places);
            case '=' -> quotedPrintable(value, i);
            default -> null;
          };
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** {@code **words**}, not glued to Latin letters or digits as in {@code 2**3}. */
  private static @Nullable CharacterRange pair(String value, int at) {
    if (!value.startsWith("**", at) || isAsciiWord(value, at - 1) || isSpaceOrStar(value, at + 2)) {
      return null;
    }
    int close = value.indexOf("**", at + 3);
    boolean closes =
        close > 0 && !isSpaceOrStar(value, close - 1) && !isAsciiWord(value, close + 2);
    boolean oneLine =
        closes && value.indexOf('\n', at) < 0 || closes && value.indexOf('\n', at) > close;
    return oneLine ? new CharacterRange(at, close + 2) : null;
  }

  private static @Nullable CharacterRange link(String value, int at, NextPlaces places) {
    boolean link = value.startsWith("](http", at) || value.startsWith("](mailto:", at);
    int first = link ? places.of("[", 0) : -1;
    return first >= 0 && first < at ? new CharacterRange(value.lastIndexOf('[', at), at + 2) : null;
  }

  private static @Nullable CharacterRange entity(String value, int at) {
    int end = at;
    while (end < value.length() && end - at <= LONGEST_ENTITY && value.charAt(end) != ';') {
      end++;
    }
    if (end == value.length() || end - at < 3 || end - at > LONGEST_ENTITY) {
      return null;
    }
    String name = value.substring(at + 1, end);
    return isNumber(name) || ENTITIES.contains(name) ? new CharacterRange(at, end + 1) : null;
  }

  private static boolean isNumber(String name) {
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    String digits = hex ? name.substring(2) : name.startsWith("#") ? name.substring(1) : "";
    return !digits.isEmpty()
        && digits.chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0);
  }

  private static @Nullable CharacterRange comment(String value, int at, NextPlaces places) {
    int end = value.startsWith("<!--", at) ? places.of("-->", at + 4) : -1;
    return end < 0 ? null : new CharacterRange(at, end + 3);
  }

  /**
   * {@code =20} at the end of a line, but where it says what something equals, as in {@code n=20}.
   */
  private static @Nullable CharacterRange quotedPrintable(String value, int at) {
    int end = at + 3;
    boolean ends =
        value.startsWith("=20", at)
            && (end == value.length() || value.charAt(end) == '\n' || value.charAt(end) == '\r');
    boolean equation = at > 0 && isAsciiWord(value, at - 1) && !isAsciiWord(value, at - 2);
    return ends && !equation ? new CharacterRange(at, end) : null;
  }

  private static boolean isAsciiWord(String value, int at) {
    return at >= 0
        && at < value.length()
        && value.charAt(at) < 128
        && Character.isLetterOrDigit(value.charAt(at));
  }

  private static boolean isSpaceOrStar(String value, int at) {
    return at >= value.length()
        || Character.isWhitespace(value.charAt(at))
        || value.charAt(at) == '*';
  }
}
