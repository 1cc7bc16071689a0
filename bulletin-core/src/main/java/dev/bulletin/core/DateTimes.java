// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.internal.shape.IsoDigits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;

/** The format's dates and times, to and from those of {@code java.time}. */
final class DateTimes {

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ISO_LOCAL_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter OFFSET =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);

  private DateTimes() {}

  static Optional<Temporal> parse(String value) {
    Temporal usual = IsoDigits.read(value);
    return usual == null ? parseWithFormatters(value) : Optional.of(usual);
  }

  private static Optional<Temporal> parseWithFormatters(String value) {
    try {
      return Optional.of(
          switch (value.length()) {
            case 4 -> Year.parse(value);
            case 7 -> YearMonth.parse(value);
            case 10 -> LocalDate.parse(value);
            default ->
                hasOffset(value)
                    ? OffsetDateTime.parse(value, OFFSET)
                    : LocalDateTime.parse(value, LOCAL);
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean hasOffset(String value) {
    return value.endsWith("Z") || value.lastIndexOf('+') > 10 || value.lastIndexOf('-') > 10;
  }

  static String format(Temporal value) {
    boolean known =
        value instanceof Year
            || value instanceof YearMonth
            || value instanceof LocalDate
            || value instanceof LocalDateTime
            || value instanceof OffsetDateTime;
    if (!known) {
      throw new IllegalArgumentException(
          "neither year, month, date nor time: " + value.getClass().getName());
    }
    int year = value.get(ChronoField.YEAR);
    if (year < 0 || year > 9999) {
      throw new IllegalArgumentException("a year of four digits is expected: " + year);
    }
    return value instanceof Year ? String.format(Locale.ROOT, "%04d", year) : value.toString();
  }
}
