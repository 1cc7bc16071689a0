// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.shape;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates and times that nearly all bulletins have, digit by digit: the formatters of
 * {@code java.time} take some twenty times as long. What it does not know, such as fractions of a
 * second, it leaves to them.
 */
public final class IsoDigits {

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;
  private static final int MINUTE = 16;
  private static final int UTC = 17;
  private static final int OFFSET = 22;

  private IsoDigits() {}

  /** Whether a string is a date or time of the calendar; false says that it takes another look. */
  public static boolean isUsual(String value) {
    int length = value.length();
    return switch (length) {
      case YEAR -> isYear(value);
      case MONTH -> isYear(value) && isMonth(value);
      case DAY -> isDay(value);
      case MINUTE -> isDay(value) && isMinute(value);
      case UTC -> isDay(value) && isMinute(value) && value.charAt(MINUTE) == 'Z';
      case OFFSET -> isDay(value) && isMinute(value) && isOffset(value);
      default -> false;
    };
  }

  /** The date or time; null where it takes another look. */
  public static @Nullable Temporal read(String value) {
    if (!isUsual(value)) {
      return null;
    }
    return switch (value.length()) {
      case YEAR -> Year.of(number(value, 0, YEAR));
      case MONTH -> YearMonth.of(number(value, 0, YEAR), number(value, 5, 2));
      case DAY -> day(value);
      case MINUTE -> time(value);
      case UTC -> OffsetDateTime.of(time(value), ZoneOffset.UTC);
      default -> OffsetDateTime.of(time(value), offset(value));
    };
  }

  /** The day of a date or time; null where it takes another look, or is of a month or year. */
  public static @Nullable LocalDate readDay(String value) {
    return value.length() >= DAY && isUsual(value) ? day(value) : null;
  }

  private static LocalDate day(String value) {
    return LocalDate.of(number(value, 0, YEAR), number(value, 5, 2), number(value, 8, 2));
  }

  private static LocalDateTime time(String value) {
    return day(value).atTime(number(value, 11, 2), number(value, 14, 2));
  }

  private static ZoneOffset offset(String value) {
    int sign = value.charAt(MINUTE) == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * number(value, 17, 2), sign * number(value, 20, 2));
  }

  private static boolean isYear(String value) {
    return number(value, 0, YEAR) > 0;
  }

  private static boolean isMonth(String value) {
    int month = after(value, YEAR, '-');
    return month >= 1 && month <= 12;
  }

  private static boolean isDay(String value) {
    int day = after(value, MONTH, '-');
    return isYear(value) && isMonth(value) && day >= 1 && (day <= 28 || day <= lastDay(value));
  }

  private static int lastDay(String value) {
    return YearMonth.of(number(value, 0, YEAR), number(value, 5, 2)).lengthOfMonth();
  }

  private static boolean isMinute(String value) {
    int hour = after(value, DAY, 'T');
    int minute = after(value, 13, ':');
    return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59;
  }

  private static boolean isOffset(String value) {
    char sign = value.charAt(MINUTE);
    int hours = number(value, 17, 2);
    int minutes = after(value, 19, ':');
    return (sign == '+' || sign == '-')
        && hours >= 0
        && hours < 18
        && minutes >= 0
        && minutes <= 59;
  }

  /** Two digits after a mark; -1 where they do not stand there. */
  private static int after(String value, int at, char mark) {
    return value.charAt(at) == mark ? number(value, at + 1, 2) : -1;
  }

  private static int number(String value, int at, int digits) {
    int number = 0;
    for (int i = at; i < at + digits; i++) {
      int digit = value.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
