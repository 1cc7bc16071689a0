// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.constraint.DateOrTime;
import dev.bulletin.core.constraint.Line;
import dev.bulletin.core.constraint.Shape;
import jakarta.validation.groups.Default;
import java.io.Serializable;
import java.time.temporal.Temporal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point or span of time, as precise as its sender knows it. In JSON a bare string where there is
 * only a start.
 *
 * <p>Dates and times are kept as written, in ISO 8601: {@code 2026}, {@code 2026-01}, {@code
 * 2026-01-08}, {@code 2026-01-08T15:00}, with seconds and an offset or {@code Z} where known. A
 * date that does not exist can therefore be held, and is told by a rule ({@code date-impossible}).
 *
 * @param start the date or time, or the first of a span
 * @param end the last date or time of a span; null where there is none
 * @param text what is shown instead of the dates, a line; null where they are shown in the
 *     bulletin's language
 * @since 0.1
 */
public record When(
    @DateOrTime(groups = {Default.class, Shape.class}) String start,
    @DateOrTime(groups = {Default.class, Shape.class}) @Nullable String end,
    @Line(groups = {Default.class, Shape.class}) @Nullable String text)
    implements Serializable {

  /**
   * Checks that there is a start.
   *
   * @throws NullPointerException if {@code start} is null
   */
  public When {
    Objects.requireNonNull(start, "start");
  }

  /**
   * One date or time.
   *
   * @param start the date or time in ISO 8601
   * @return the point of time
   */
  public static When of(String start) {
    return new When(start, null, null);
  }

  /**
   * One date or time.
   *
   * @param start a {@link java.time.Year}, {@link java.time.YearMonth}, {@link
   *     java.time.LocalDate}, {@link java.time.LocalDateTime} or {@link java.time.OffsetDateTime}
   * @return the point of time
   * @throws IllegalArgumentException if it is of another type, or of a year that four digits do not
   *     hold
   */
  public static When of(Temporal start) {
    return of(DateTimes.format(start));
  }

  /**
   * A span of time.
   *
   * @param start its first date or time in ISO 8601
   * @param end its last date or time in ISO 8601
   * @return the span
   */
  public static When between(String start, String end) {
    return new When(start, Objects.requireNonNull(end, "end"), null);
  }

  /**
   * The same time, shown in words of the sender's.
   *
   * @param text what is shown, a line
   * @return the same time with that text
   */
  public When withText(String text) {
    return new When(start, end, Objects.requireNonNull(text, "text"));
  }

  /**
   * The start as a date or time of the calendar.
   *
   * @return a {@link java.time.Year}, {@link java.time.YearMonth}, {@link java.time.LocalDate},
   *     {@link java.time.LocalDateTime} or {@link java.time.OffsetDateTime}; empty where no such
   *     date or time exists
   */
  public Optional<Temporal> startTime() {
    return DateTimes.parse(start);
  }

  /**
   * The end as a date or time of the calendar.
   *
   * @return as {@link #startTime()}; empty where there is no end or no such date or time exists
   */
  public Optional<Temporal> endTime() {
    return end == null ? Optional.empty() : DateTimes.parse(end);
  }
}
