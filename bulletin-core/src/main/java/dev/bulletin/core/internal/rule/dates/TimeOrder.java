// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;

/**
 * Whether one time lies before another, as far as two times of unlike precision tell. A year, a
 * month, a day and a minute are spans: only where the whole of one is over before the other begins
 * is it before.
 *
 * <p>Two times with an offset are compared as instants, two without one as they stand. Where one
 * has an offset and the other has none, both are taken to be of one place; but {@code Z} names no
 * place, so beside it a time without an offset may be of any, from UTC+14 to UTC-12.
 */
final class TimeOrder {

  private TimeOrder() {}

  /** Whether all of a time is over before another begins. */
  static boolean isBefore(Temporal time, Temporal other) {
    LocalDateTime end = end(time);
    LocalDateTime start = start(other);
    if (time instanceof OffsetDateTime a && other instanceof OffsetDateTime b) {
      end = end.minusSeconds(a.getOffset().getTotalSeconds());
      start = start.minusSeconds(b.getOffset().getTotalSeconds());
    } else if (isUtc(time)) {
      start = start.minusHours(14);
    } else if (isUtc(other)) {
      end = end.plusHours(12);
    }
    return !end.isAfter(start);
  }

  private static boolean isUtc(Temporal time) {
    return time instanceof OffsetDateTime at && at.getOffset().equals(ZoneOffset.UTC);
  }

  private static LocalDateTime start(Temporal time) {
    if (time instanceof Year year) {
      return year.atDay(1).atStartOfDay();
    }
    if (time instanceof YearMonth month) {
      return month.atDay(1).atStartOfDay();
    }
    if (time instanceof LocalDate date) {
      return date.atStartOfDay();
    }
    return time instanceof OffsetDateTime at ? at.toLocalDateTime() : (LocalDateTime) time;
  }

  /** The first moment that is no more part of it. */
  private static LocalDateTime end(Temporal time) {
    LocalDateTime start = start(time);
    if (time instanceof Year) {
      return start.plusYears(1);
    }
    if (time instanceof YearMonth) {
      return start.plusMonths(1);
    }
    if (time instanceof LocalDate) {
      return start.plusDays(1);
    }
    boolean isMinute = start.equals(start.truncatedTo(ChronoUnit.MINUTES));
    return isMinute ? start.plusMinutes(1) : start.plusNanos(1);
  }
}
