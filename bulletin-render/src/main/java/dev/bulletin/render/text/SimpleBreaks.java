// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.render.internal.Chars;

/**
 * Where a line of simple characters may break: after spaces, and after some hyphens and dashes. The
 * breaks are those of Unicode Standard Annex 14, but for fewer inside words.
 */
final class SimpleBreaks {
  private static final String NEVER_FIRST = ")]}!?/,.:;،؛؟";
  private static final String NEVER_LAST = "([{";
  private static final String POINTS = ",.:;،";
  private static final String OPENING_QUOTES = "“‘«‹";
  private static final String CLOSING_QUOTES = "”’»›";
  private static final String BEFORE_OPENING_QUOTE = " \n([{\u00a0\u202f\"'“‘«‹”’»›";
  private static final String AFTER_CLOSING_QUOTE = " \n)]}!?/,.:;،؛؟\u00a0\u202f\"'“‘«‹”’»›";
  private static final String DASHES = "–—…";
  private static final char EM_DASH = '—';

  private SimpleBreaks() {}

  /** The last place that keeps the line within its limit, or else the first one after it. */
  static int cutBefore(TextFlow flow, int start, int limit, int end) {
    int first = start;
    while (first < end && flow.charAt(first) == ' ') {
      first++;
    }
    for (int i = limit; i > first; i--) {
      if (isBreak(flow, i, end)) {
        return i;
      }
    }
    int i = Math.max(limit, first) + 1;
    while (i < end && !isBreak(flow, i, end)) {
      i++;
    }
    return Math.min(i, end);
  }

  private static boolean isBreak(TextFlow flow, int i, int end) {
    return flow.charAt(i) == ' ' ? isSpaceBreak(flow.characters(), i, end) : isInnerBreak(flow, i);
  }

  /** Rules LB13 to LB17, as far as simple characters need them. */
  private static boolean isSpaceBreak(Chars flow, int i, int end) {
    int next = i;
    while (next < end && flow.charAt(next) == ' ') {
      next++;
    }
    int before = i;
    while (before > 0 && flow.charAt(before - 1) == ' ') {
      before--;
    }
    return next < end
        && before > 0
        && mayEnd(flow, before)
        && mayStart(flow, next, end)
        && !(flow.charAt(before - 1) == EM_DASH && flow.charAt(next) == EM_DASH);
  }

  private static boolean mayEnd(Chars flow, int end) {
    char last = flow.charAt(end - 1);
    if (last <= '~') {
      return NEVER_LAST.indexOf(last) < 0;
    }
    boolean opens =
        OPENING_QUOTES.indexOf(last) >= 0
            && (end == 1 || BEFORE_OPENING_QUOTE.indexOf(flow.charAt(end - 2)) >= 0);
    return !opens;
  }

  private static boolean mayStart(Chars flow, int start, int end) {
    char first = flow.charAt(start);
    if (isAsciiLetter(first)) {
      return true;
    }
    boolean alone = start + 1 == end;
    if (POINTS.indexOf(first) >= 0) {
      return !alone && Character.isDigit(flow.charAt(start + 1));
    }
    boolean closes =
        CLOSING_QUOTES.indexOf(first) >= 0
            && (alone || AFTER_CLOSING_QUOTE.indexOf(flow.charAt(start + 1)) >= 0);
    return !closes && NEVER_FIRST.indexOf(first) < 0;
  }

  private static boolean isAsciiLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  /**
   * Inside a word, a line ends after a hyphen or dash before a letter alone, and not in an address
   * or code.
   */
  static boolean isInnerBreak(TextFlow flow, int i) {
    char left = flow.charAt(i - 1);
    return left == '-'
        ? isHyphenBreak(flow, i)
        : left > '~'
            && DASHES.indexOf(left) >= 0
            && Character.isLetter(flow.charAt(i))
            && !flow.isUnbroken(i);
  }

  /** Whether a line may end after the hyphen before the index. */
  static boolean isHyphenBreak(TextFlow flow, int i) {
    if (i < 2
        || !Character.isLetter(flow.charAt(i - 2))
        || !Character.isLetter(flow.charAt(i))
        || (isHebrew(flow.charAt(i - 2)) && !isHebrew(flow.charAt(i)))
        || flow.isUnbroken(i)) {
      return false;
    }
    int from = i;
    while (from > 0 && flow.charAt(from - 1) > ' ') {
      from--;
    }
    int to = i;
    while (to < flow.length() && flow.charAt(to) > ' ') {
      to++;
    }
    String word = flow.characters().substring(from, to);
    return !word.contains("://")
        && word.indexOf('@') < 0
        && !word.startsWith("www.")
        && !word.startsWith("-");
  }

  /** A letter that goes before what it is put to with a hyphen, as an article does: rule LB21a. */
  private static boolean isHebrew(char c) {
    return (c >= '\u05d0' && c <= '\u05f2') || (c >= '\ufb1d' && c <= '\ufb4f');
  }
}
