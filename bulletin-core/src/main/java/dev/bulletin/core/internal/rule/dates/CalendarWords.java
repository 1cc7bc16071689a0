// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of months and days of the week in a language, in full, from the JDK's CLDR data. */
final class CalendarWords {

  private static final Map<String, CalendarWords> BY_LANGUAGE = new ConcurrentHashMap<>();
  private static final int MOST_LANGUAGES = 100;

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> days = new HashMap<>();

  /** Which two letters of ASCII the names of days begin with. */
  private final BitSet dayBeginnings = new BitSet();

  /** Which two letters of ASCII the names of months begin with. */
  private final BitSet monthBeginnings = new BitSet();

  /** The names of the months from January, as they stand inside of a date, in lower case. */
  private final String[] monthNames = new String[12];

  private CalendarWords(Locale locale) {
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, locale);
      put(months, name, month.getValue());
      monthNames[month.getValue() - 1] = name.toLowerCase(Locale.ROOT);
      put(months, month.getDisplayName(TextStyle.FULL_STANDALONE, locale), month.getValue());
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      put(days, day.getDisplayName(TextStyle.FULL, locale), day.getValue());
      put(days, day.getDisplayName(TextStyle.FULL_STANDALONE, locale), day.getValue());
    }
    days.keySet().forEach(name -> addBeginning(name, dayBeginnings));
    months.keySet().forEach(name -> addBeginning(name, monthBeginnings));
  }

  static CalendarWords of(String language) {
    CalendarWords known = BY_LANGUAGE.get(language);
    if (known == null) {
      known = new CalendarWords(Locale.forLanguageTag(language));
      if (BY_LANGUAGE.size() < MOST_LANGUAGES) {
        BY_LANGUAGE.put(language, known);
      }
    }
    return known;
  }

  /** A name with a character beyond ASCII is in no words of ASCII. */
  private static void addBeginning(String name, BitSet beginnings) {
    if (name.length() > 1 && name.chars().allMatch(c -> c < 128)) {
      beginnings.set(pair(name.charAt(0), name.charAt(1)));
    }
  }

  private static int pair(int first, int second) {
    return (first | 0x20) << 7 | second | 0x20;
  }

  /** Whether a word of ASCII that begins with two letters may be a month's name. */
  boolean mayBeMonth(char first, char second) {
    return monthBeginnings.get(pair(first, second));
  }

  /** A month's name as it stands inside of a date, in lower case. */
  String monthName(int month) {
    return monthNames[month - 1];
  }

  /** Whether words, in any case, may name a day: false, which is certain, of most. */
  boolean mayNameDayOfWeek(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      char next = i + 1 < words.length() ? words.charAt(i + 1) : ' ';
      if (c >= 128 || next >= 128 || dayBeginnings.get(pair(c, next))) {
        return true;
      }
    }
    return false;
  }

  /** A month's number, 0 where the word names none. */
  int month(String word) {
    return months.getOrDefault(word, 0);
  }

  /** A day's number from 1 for Monday, 0 where the words name none. */
  int dayOfWeek(String words) {
    return days.getOrDefault(words, 0);
  }

  /**
   * The name of a day in words, as the language writes it inside of them; 0 where they name none,
   * or several.
   */
  int onlyDayOfWeekIn(String words) {
    int found = 0;
    for (Map.Entry<String, Integer> day : days.entrySet()) {
      if (names(words, day.getKey())) {
        if (found != 0 && found != day.getValue()) {
          return 0;
        }
        found = day.getValue();
      }
    }
    return found;
  }

  private static boolean names(String words, String day) {
    int at = words.indexOf(day);
    int end = at + day.length();
    if (at < 0 || isIdeograph(day)) {
      return at >= 0;
    }
    return (at == 0 || !Character.isLetter(words.charAt(at - 1)))
        && (end == words.length() || !Character.isLetter(words.charAt(end)));
  }

  private static boolean isIdeograph(String day) {
    return Character.isIdeographic(day.codePointAt(0));
  }

  private static void put(Map<String, Integer> names, String name, int number) {
    String folded = name.toLowerCase(Locale.ROOT);
    if (folded.chars().anyMatch(Character::isLetter)) {
      names.put(folded, number);
    }
  }
}
