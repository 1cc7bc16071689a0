// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What words say of a date, as far as that is beyond doubt: years of four digits near the date's
 * own, months by name, days beside a month. Words of another calendar, times of the day and all
 * else say nothing.
 */
final class ShownDate {

  /** A year further away is of another calendar, or no year. */
  private static final int NEAR = 30;

  /** Words and endings between a day and its month. */
  private static final Set<String> FILLERS =
      Set.of(
          "de", "of", "del", "d", "th", "st", "nd", "rd", "er", "the", "le", "den", "o", "º", "ª",
          "di");

  private final List<String> tokens;
  private final CalendarWords words;

  private ShownDate(List<String> tokens, CalendarWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  static ShownDate of(String text, CalendarWords words) {
    return new ShownDate(tokens(text), words);
  }

  /** What the words say that is not so, null where they do not contradict the date. */
  @Nullable String contradicts(DateSpan span) {
    String wrong = year(span);
    return wrong == null ? month(span) : wrong;
  }

  private @Nullable String year(DateSpan span) {
    String wrong = null;
    for (String token : tokens) {
      int year = number(token, 4, 4);
      if (year >= 0 && span.hasYear(year)) {
        return null;
      }
      if (year >= 0 && wrong == null && Math.abs(year - span.first().getYear()) <= NEAR) {
        wrong = token;
      }
    }
    return wrong;
  }

  private @Nullable String month(DateSpan span) {
    for (int i = 0; i < tokens.size(); i++) {
      int month = words.month(tokens.get(i));
      int day = month == 0 ? -1 : dayBeside(i);
      boolean told = day > 0 || (month > 0 && tokens.size() <= 2);
      if (told && !(day > 0 ? span.hasDay(month, day) : span.hasMonth(month))) {
        return day > 0 ? day + " " + tokens.get(i) : tokens.get(i);
      }
    }
    return null;
  }

  /** The day before a month's name, or else the one behind; -1 where there is none. */
  private int dayBeside(int at) {
    int before = at > 0 ? number(tokens.get(at - 1), 1, 2) : -1;
    int after = at + 1 < tokens.size() ? number(tokens.get(at + 1), 1, 2) : -1;
    int day = before > 0 ? before : after;
    return day <= 31 ? day : -1;
  }

  private static int number(String token, int least, int most) {
    if (token.length() < least || token.length() > most) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }

  /**
   * Numbers in ASCII digits and words in lower case; times of the day as one token that is neither.
   */
  private static List<String> tokens(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return tokensBeyondAscii(text);
      }
    }
    return tokensOfAscii(text);
  }

  private static List<String> tokensOfAscii(String text) {
    List<String> tokens = new ArrayList<>();
    int kind = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int next =
          kind == 1 && c == ':' ? 1 : Character.isDigit(c) ? 1 : Character.isLetter(c) ? 2 : 0;
      if (next != kind) {
        end(text.substring(start, i), kind, tokens);
        start = i;
        kind = next;
      }
    }
    end(text.substring(start), kind, tokens);
    return tokens;
  }

  private static List<String> tokensBeyondAscii(String text) {
    List<String> tokens = new ArrayList<>();
    StringBuilder token = new StringBuilder();
    int kind = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int next = kind(c, token);
      if (next != kind) {
        end(token.toString(), kind, tokens);
        token.setLength(0);
      }
      kind = next;
      if (next == 1) {
        int digit = Character.digit(c, 10);
        token.append(digit < 0 ? ":" : digit);
      } else if (next == 2) {
        token.appendCodePoint(c);
      }
    }
    end(token.toString(), kind, tokens);
    return tokens;
  }

  private static int kind(int c, StringBuilder token) {
    boolean inNumber = token.length() > 0 && Character.isDigit(token.charAt(0));
    if (Character.isDigit(c) || (inNumber && c == ':')) {
      return 1;
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK ? 2 : 0;
  }

  private static void end(String token, int kind, List<String> tokens) {
    String word = kind == 2 ? token.toLowerCase(Locale.ROOT) : token;
    if (kind != 0 && !FILLERS.contains(word)) {
      tokens.add(word);
    }
  }
}
