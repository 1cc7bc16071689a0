// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import dev.bulletin.core.When;
import dev.bulletin.core.internal.shape.IsoDigits;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a point or span of time.
 *
 * @param first its first day
 * @param last its last day
 * @param written the dates as they are written
 */
record DateSpan(LocalDate first, LocalDate last, String written) {

  /** The days of a time; null where it names none of the calendar. */
  static @Nullable DateSpan of(When when) {
    LocalDate day = when.end() == null ? IsoDigits.readDay(when.start()) : null;
    return day == null ? ofTimes(when) : new DateSpan(day, day, when.start());
  }

  private static @Nullable DateSpan ofTimes(When when) {
    Optional<Temporal> start = when.startTime();
    Optional<Temporal> end = when.end() == null ? start : when.endTime();
    if (start.isEmpty() || end.isEmpty()) {
      return null;
    }
    String written = when.end() == null ? when.start() : when.start() + " – " + when.end();
    DateSpan span = new DateSpan(first(start.get()), last(end.get()), written);
    return span.last.isBefore(span.first) ? null : span;
  }

  boolean isOneDay() {
    return first.equals(last);
  }

  boolean hasYear(int year) {
    return year >= first.getYear() && year <= last.getYear();
  }

  /** Whether some day of it has a month's number. */
  boolean hasMonth(int month) {
    return (!isOneDay() && !first.plusMonths(11).isAfter(last))
        || any(day -> day.getMonthValue() == month);
  }

  /** Whether some day of it has a month's number and a day's. */
  boolean hasDay(int month, int day) {
    return (!isOneDay() && !first.plusYears(4).isAfter(last))
        || any(date -> date.getMonthValue() == month && date.getDayOfMonth() == day);
  }

  /** Whether some day of it is a day of the week, from 1 for Monday to 7 for Sunday. */
  boolean hasDayOfWeek(int dayOfWeek) {
    return (!isOneDay() && !first.plusDays(6).isAfter(last))
        || any(date -> date.getDayOfWeek().getValue() == dayOfWeek);
  }

  private boolean any(Predicate<LocalDate> sort) {
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (sort.test(day)) {
        return true;
      }
    }
    return false;
  }

  private static LocalDate first(Temporal time) {
    if (time instanceof Year year) {
      return year.atDay(1);
    }
    return time instanceof YearMonth month ? month.atDay(1) : day(time);
  }

  private static LocalDate last(Temporal time) {
    if (time instanceof Year year) {
      return year.atDay(1).plusYears(1).minusDays(1);
    }
    return time instanceof YearMonth month ? month.atEndOfMonth() : day(time);
  }

  private static LocalDate day(Temporal time) {
    return LocalDate.ofEpochDay(time.getLong(ChronoField.EPOCH_DAY));
  }
}
