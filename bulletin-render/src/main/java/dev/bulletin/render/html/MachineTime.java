// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import java.time.Month;
import java.time.Year;

/**
 * Tells a date or time that exists and that HTML's {@code time} element takes as it is: no year 0,
 * no more than three digits of a second, no seconds of an offset. Reads the digits where they
 * stand, since a date parser takes longer than all else that is written for an item.
 *
 * @see <a
 *     href="https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value">HTML,
 *     datetime value</a>
 */
final class MachineTime {

  private static final int DATE = 10;

  private final String value;

  private MachineTime(String value) {
    this.value = value;
  }

  static boolean isValid(String value) {
    return new MachineTime(value).isValid();
  }

  private boolean isValid() {
    int length = value.length();
    if (length == 4 || length == 7 || length == DATE) {
      return isDate(length);
    }
    return length > DATE && value.charAt(DATE) == 'T' && isDate(DATE) && isTime(DATE + 1);
  }

  private boolean isDate(int length) {
    int year = number(0, 4);
    int month = length > 4 ? separated('-', 4) : 1;
    int day = length > 7 ? separated('-', 7) : 1;
    return year > 0
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= Month.of(month).length(Year.isLeap(year));
  }

  private boolean isTime(int from) {
    int end = from + 5;
    if (!isHourAndMinute(from, 23)) {
      return false;
    }
    if (end < value.length() && value.charAt(end) == ':') {
      int second = number(end + 1, 2);
      if (second < 0 || second > 59) {
        return false;
      }
      end = fractionEnd(end + 3);
    }
    return end >= 0 && isOffset(end);
  }

  /**
   * The end of a fraction of a second of one to three digits, if there is one; -1 where it has none
   * or more.
   */
  private int fractionEnd(int from) {
    if (from >= value.length() || value.charAt(from) != '.') {
      return from;
    }
    int end = from + 1;
    while (end < value.length() && digit(end) >= 0) {
      end++;
    }
    int digits = end - from - 1;
    return digits >= 1 && digits <= 3 ? end : -1;
  }

  private boolean isOffset(int from) {
    if (from == value.length() || (value.charAt(from) == 'Z' && from + 1 == value.length())) {
      return true;
    }
    char sign = value.charAt(from);
    return (sign == '+' || sign == '-')
        && from + 6 == value.length()
        && isHourAndMinute(from + 1, 18);
  }

  private boolean isHourAndMinute(int from, int lastHour) {
    int hour = number(from, 2);
    int minute = separated(':', from + 2);
    return hour >= 0 && hour <= lastHour && minute >= 0 && minute <= 59;
  }

  private int separated(char separator, int at) {
    return at < value.length() && value.charAt(at) == separator ? number(at + 1, 2) : -1;
  }

  private int number(int from, int digits) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = digit(i);
      if (digit < 0) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** The ASCII digit at an index, or -1. */
  private int digit(int index) {
    char c = index < value.length() ? value.charAt(index) : ' ';
    return c >= '0' && c <= '9' ? c - '0' : -1;
  }
}
