// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.address;

import dev.bulletin.core.internal.shape.Strings;
import dev.bulletin.core.internal.text.CharacterRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds addresses among words: of the web with {@code https://} or {@code http://} or a leading
 * {@code www.}, and of e-mail. A bare {@code harbour.example} may be anything and is none.
 */
public final class Addresses {

  private static final String AFTER = ".,;:!?)]}>'\"»”’“…。、，）";

  private Addresses() {}

  /** The first address at or after a place; null where there is none. */
  public static @Nullable CharacterRange find(String value, int from) {
    for (int i = from; i < value.length(); i++) {
      char c = value.charAt(i);
      CharacterRange found = null;
      if (c == 'h' || c == 'H' || c == 'w' || c == 'W') {
        found = web(value, i);
      } else if (c == '@') {
        found = mail(value, i, from);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable CharacterRange web(String value, int start) {
    if (start > 0 && Character.isLetterOrDigit(value.charAt(start - 1))) {
      return null;
    }
    int named = afterPrefix(value, start, "https://", "http://", "www.");
    boolean isHost =
        named >= 0 && named < value.length() && Character.isLetterOrDigit(value.codePointAt(named));
    if (!isHost) {
      return null; // before its end is looked for, which may be far
    }
    int end = end(value, named);
    boolean dotted = named - start > 4 || value.substring(named, end).indexOf('.') > 0;
    return dotted ? new CharacterRange(start, end) : null;
  }

  private static int afterPrefix(String value, int start, String... prefixes) {
    for (String prefix : prefixes) {
      if (value.regionMatches(true, start, prefix, 0, prefix.length())) {
        return start + prefix.length();
      }
    }
    return -1;
  }

  private static int end(String value, int from) {
    int end = from;
    while (end < value.length() && !endsAddress(value.charAt(end))) {
      end++;
    }
    while (end > from && AFTER.indexOf(value.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean endsAddress(char c) {
    return Strings.isWhiteSpace(c) || Strings.isControl(c) || c == '<' || c == '>' || c == '"';
  }

  private static @Nullable CharacterRange mail(String value, int at, int from) {
    int start = at;
    while (start > from && isMailCharacter(value.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < value.length() && isHostCharacter(value.charAt(end))) {
      end++;
    }
    while (end > at + 1 && !Character.isLetterOrDigit(value.charAt(end - 1))) {
      end--;
    }
    int dot = end - 1;
    while (dot > at + 1 && value.charAt(dot) != '.') {
      dot--;
    }
    boolean sound = start < at && dot > at + 1 && end - dot > 2 && value.charAt(start) != '.';
    return sound ? new CharacterRange(start, end) : null;
  }

  private static boolean isMailCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
  }

  private static boolean isHostCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}
