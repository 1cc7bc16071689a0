// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import dev.bulletin.core.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.temporal.Temporal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes dates as a language writes them: patterns, months, digits and calendar are those of the
 * JDK's CLDR data. A tag may ask for others ({@code ar-u-nu-latn}, {@code th-u-ca-gregory}).
 *
 * <p>An offset is not shown: a bulletin's readers are where the event is. A date that does not
 * exist is shown as written.
 */
public final class Dates {
  private final DatePattern date;
  private final DatePattern month;
  private final DatePattern year;
  private final DateTimeFormatter time;
  private final DateTimeFormatter timeWithSeconds;
  private final Remembered times = new Remembered(256);
  private final ShownDates shown = new ShownDates();
  private final String comma;

  private Dates(Locale locale) {
    Chronology calendar = calendarOf(locale);
    DecimalStyle digits = DecimalStyle.of(locale);
    date =
        DatePattern.parse(
            DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, calendar, locale),
            field ->
                DateTimeFormatter.ofPattern(field, locale)
                    .withChronology(calendar)
                    .withDecimalStyle(digits));
    month =
        DatePattern.parse(
                DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.LONG, null, calendar, locale)
                    .replace("MMMM", "LLLL"),
                field ->
                    DateTimeFormatter.ofPattern(field, locale)
                        .withChronology(calendar)
                        .withDecimalStyle(digits))
            .withoutDay();
    year = date.yearOnly();
    time =
        DateTimeFormatter.ofPattern(timePattern(locale, FormatStyle.SHORT), locale)
            .withDecimalStyle(digits);
    timeWithSeconds =
        DateTimeFormatter.ofPattern(timePattern(locale, FormatStyle.MEDIUM), locale)
            .withDecimalStyle(digits);
    comma =
        switch (locale.getLanguage()) {
          case "ja", "ko", "zh", "yue" -> " ";
          default -> Typography.of(locale).comma();
        };
  }

  /** How a locale's language writes dates. */
  static Dates of(Locale locale) {
    return new Dates(likely(locale));
  }

  /**
   * The region whose customs a language without one follows. English without a region is the
   * world's, which writes {@code 8 January 2026, 15:00}; Arabic's is CLDR's likeliest, named here
   * because releases of CLDR differ in the digits of Arabic without a region.
   */
  private static Locale likely(Locale locale) {
    String region =
        switch (locale.getLanguage()) {
          case "en" -> "GB";
          case "ar" -> "EG";
          default -> "";
        };
    return locale.getCountry().isEmpty() && !region.isEmpty()
        ? new Locale.Builder().setLocale(locale).setRegion(region).build()
        : locale;
  }

  private static Chronology calendarOf(Locale locale) {
    if (locale.getLanguage().equals("th") && locale.getUnicodeLocaleType("ca") == null) {
      return ThaiBuddhistChronology.INSTANCE;
    }
    try {
      return Chronology.ofLocale(locale);
    } catch (DateTimeException e) {
      return IsoChronology.INSTANCE;
    }
  }

  /**
   * Chinese writes hours to 24 in newer releases of CLDR only; the space before am and pm differs
   * by release too.
   */
  private static String timePattern(Locale locale, FormatStyle style) {
    if (locale.getLanguage().equals("zh") && !locale.getCountry().equals("TW")) {
      return style == FormatStyle.SHORT ? "HH:mm" : "HH:mm:ss";
    }
    return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            null, style, IsoChronology.INSTANCE, locale)
        .replace(" a", "\u202fa");
  }

  /**
   * What is shown of a date: its own words where it has some, otherwise the date in this language.
   */
  public String format(When when) {
    if (when.text() != null) {
      return when.text();
    }
    String known = shown.get(when);
    return known == null ? shown.put(when, made(when)) : known;
  }

  private String made(When when) {
    Temporal start = when.startTime().orElse(null);
    if (when.end() == null) {
      return start == null ? when.start() : format(start);
    }
    Temporal end = when.endTime().orElse(null);
    if (start != null && end != null) {
      return range(start, end);
    }
    return (start == null ? when.start() : format(start))
        + " – "
        + (end == null ? when.end() : format(end));
  }

  private String format(Temporal value) {
    if (value instanceof java.time.Year only) {
      return year.format(only.atDay(1));
    }
    if (value instanceof java.time.YearMonth only) {
      return month.format(only.atDay(1));
    }
    if (value instanceof LocalDate only) {
      return date.format(only);
    }
    LocalDateTime both = local(value);
    return date.format(both.toLocalDate()) + comma + time(both);
  }

  private String time(LocalDateTime value) {
    if (value.getSecond() != 0) {
      return timeWithSeconds.format(value);
    }
    int minute = value.getHour() * 60 + value.getMinute();
    String shown = times.get(minute);
    return shown == null ? times.put(minute, time.format(value)) : shown;
  }

  private static LocalDateTime local(Temporal value) {
    if (value instanceof OffsetDateTime both) {
      return both.toLocalDateTime();
    }
    return value instanceof LocalDateTime local ? local : LocalDateTime.from(value);
  }

  private String range(Temporal start, Temporal end) {
    String short_ = shortRange(start, end);
    if (short_ != null) {
      return short_;
    }
    String first = format(start);
    String last = format(end);
    return first.equals(last) ? first : first + between(first, last) + last;
  }

  private @Nullable String shortRange(Temporal start, Temporal end) {
    if (start instanceof LocalDate first && end instanceof LocalDate last) {
      return dateRange(first, last);
    }
    if (start instanceof java.time.YearMonth first && end instanceof java.time.YearMonth last) {
      boolean oneYear =
          first.getYear() == last.getYear() && !first.equals(last) && month.isTogether("M");
      return oneYear ? month.range(first.atDay(1), last.atDay(1), "M") : null;
    }
    boolean times =
        start.isSupported(java.time.temporal.ChronoField.HOUR_OF_DAY)
            && end.isSupported(java.time.temporal.ChronoField.HOUR_OF_DAY);
    return times ? timeRange(local(start), local(end)) : null;
  }

  private @Nullable String dateRange(LocalDate start, LocalDate end) {
    boolean oneYear = start.getYear() == end.getYear();
    boolean oneMonth = oneYear && start.getMonth() == end.getMonth();
    if (start.equals(end)) {
      return null;
    }
    if (oneMonth && date.isTogether("d")) {
      return date.range(start, end, "d");
    }
    return oneYear && date.isTogether("dM") ? date.range(start, end, "dM") : null;
  }

  private @Nullable String timeRange(LocalDateTime start, LocalDateTime end) {
    if (start.equals(end) || !start.toLocalDate().equals(end.toLocalDate())) {
      return null;
    }
    String first = time(start);
    String last = time(end);
    return date.format(start.toLocalDate()) + comma + first + between(first, last) + last;
  }

  /** A dash, with spaces where what it joins has spaces itself. */
  private static String between(String first, String last) {
    return hasSpace(first) || hasSpace(last) ? " – " : "–";
  }

  private static boolean hasSpace(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isSpaceChar(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
