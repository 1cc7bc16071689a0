// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import java.time.LocalDate;

/**
 * Knows the usual way to show a day, such as "8 January 2026, 7 pm": words of ASCII in which the
 * day's number stands just before its month, and no other month or year of four digits stands
 * anywhere. So most dates need no closer look.
 */
final class ShownDay {

  private final String text;
  private final LocalDate day;
  private final CalendarWords words;
  private int at;
  private int number = -1;

  private ShownDay(String text, LocalDate day, CalendarWords words) {
    this.text = text;
    this.day = day;
    this.words = words;
  }

  /** Whether words say this day; false where it takes another look to tell. */
  static boolean is(String text, LocalDate day, CalendarWords words) {
    return new ShownDay(text, day, words).isPlain();
  }

  private boolean isPlain() {
    boolean plain = true;
    while (plain && at < text.length()) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        plain = isPlainNumber();
      } else if (isLetter(c)) {
        plain = isPlainWord();
      } else {
        plain = c < 128 && c != ':';
        at++;
      }
    }
    return plain;
  }

  private boolean isPlainNumber() {
    int start = at;
    int value = 0;
    while (at < text.length() && isDigit(text.charAt(at)) && at - start < 5) {
      value = 10 * value + text.charAt(at++) - '0';
    }
    boolean isTime = at < text.length() && text.charAt(at) == ':';
    number = at - start <= 2 ? value : -1;
    return !isTime && at - start < 5 && (at - start != 4 || value == day.getYear());
  }

  private boolean isPlainWord() {
    int start = at;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    int before = number;
    number = -1;
    boolean isOther =
        at - start > 1 && !words.mayBeMonth(text.charAt(start), text.charAt(start + 1));
    return isOther || (before == day.getDayOfMonth() && isMonth(start));
  }

  private boolean isMonth(int start) {
    String name = words.monthName(day.getMonthValue());
    return name.length() == at - start && text.regionMatches(true, start, name, 0, at - start);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    int folded = c | 0x20;
    return folded >= 'a' && folded <= 'z';
  }
}
