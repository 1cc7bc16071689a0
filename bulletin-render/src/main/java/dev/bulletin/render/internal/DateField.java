// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;

/**
 * One field of a date pattern: its day, month or year in a language's words and digits.
 *
 * <p>In the ISO calendar each field shows by its own number alone, and is remembered by it.
 */
final class DateField {
  private static final int REMEMBERED = 64;

  private final char letter;
  private final DateTimeFormatter format;
  private final Remembered known = new Remembered(REMEMBERED);
  private final boolean byNumber;

  /**
   * Makes a field.
   *
   * @param letter {@code d}, {@code M}, {@code y}, or another letter of a pattern
   * @param format writes the field
   */
  DateField(char letter, DateTimeFormatter format) {
    this.letter = letter;
    this.format = format;
    byNumber = "dMy".indexOf(letter) >= 0 && format.getChronology() == IsoChronology.INSTANCE;
  }

  /** How the field of a date is shown. */
  String of(LocalDate date) {
    if (!byNumber) {
      return format.format(date);
    }
    int number = number(date);
    String shown = known.get(number);
    return shown == null ? known.put(number, format.format(date)) : shown;
  }

  private int number(LocalDate date) {
    return switch (letter) {
      case 'd' -> date.getDayOfMonth();
      case 'M' -> date.getMonthValue();
      default -> date.getYear();
    };
  }
}
