// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A CLDR date pattern in its fields, so that parts of it can be left out or said twice: {@code 8–10
 * January 2026}.
 *
 * @param parts the fields and what stands between them
 */
record DatePattern(List<Part> parts) {
  private static final String SUFFIXES = "年月日년월일.";

  /**
   * A field, or the characters between fields.
   *
   * @param field {@code d}, {@code M}, {@code y}, or a blank for characters between fields
   * @param format writes the field; null between fields
   * @param literal what follows the field closely, or stands between fields
   */
  record Part(char field, @Nullable DateField format, String literal) {
    void append(LocalDate date, StringBuilder output) {
      if (format != null) {
        output.append(format.of(date));
      }
      output.append(literal);
    }
  }

  /** Takes a pattern apart. */
  static DatePattern parse(String pattern, Function<String, DateTimeFormatter> formatter) {
    List<Part> parts = new ArrayList<>();
    int i = 0;
    while (i < pattern.length()) {
      int start = i;
      if (!isLetter(pattern.charAt(i))) {
        i = literalEnd(pattern, i);
        parts.add(new Part(' ', null, unquote(pattern.substring(start, i))));
        continue;
      }
      i = runEnd(pattern, i);
      int suffix = i;
      while (i < pattern.length() && SUFFIXES.indexOf(pattern.charAt(i)) >= 0) {
        i++;
      }
      char field = fieldOf(pattern.charAt(start));
      parts.add(
          new Part(
              field,
              new DateField(field, formatter.apply(pattern.substring(start, suffix))),
              pattern.substring(suffix, i)));
    }
    return new DatePattern(List.copyOf(parts));
  }

  private static char fieldOf(char letter) {
    return switch (letter) {
      case 'L' -> 'M';
      case 'u', 'G' -> 'y';
      default -> letter;
    };
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int runEnd(String pattern, int start) {
    int i = start;
    while (i < pattern.length() && pattern.charAt(i) == pattern.charAt(start)) {
      i++;
    }
    return i;
  }

  private static int literalEnd(String pattern, int start) {
    boolean quoted = false;
    int i = start;
    while (i < pattern.length() && (quoted || !isLetter(pattern.charAt(i)))) {
      quoted ^= pattern.charAt(i) == '\'';
      i++;
    }
    return i;
  }

  private static String unquote(String literal) {
    return literal.replace("''", "\u0000").replace("'", "").replace('\u0000', '\'');
  }

  /**
   * The pattern without its day: the literal after it goes too, or the one before it where the day
   * is last.
   */
  DatePattern withoutDay() {
    List<Part> kept = new ArrayList<>(parts);
    int day = first("d", kept);
    if (day < 0) {
      return this;
    }
    boolean last = lastField(kept) == day;
    kept.remove(day);
    if (last) {
      while (day < kept.size()) {
        kept.remove(day);
      }
      day--;
    }
    if (day >= 0 && day < kept.size() && kept.get(day).format() == null) {
      kept.remove(day);
    }
    return new DatePattern(List.copyOf(kept));
  }

  /** The year alone, with its era, and with its counter where it has one: {@code 2026年}. */
  DatePattern yearOnly() {
    List<Part> kept = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.field() == 'y') {
        if (!kept.isEmpty() && parts.get(i - 1).format() == null) {
          kept.add(parts.get(i - 1));
        }
        kept.add(new Part('y', part.format(), part.literal().equals(".") ? "" : part.literal()));
      }
    }
    return new DatePattern(List.copyOf(kept));
  }

  String format(LocalDate date) {
    StringBuilder output = new StringBuilder(24);
    append(0, parts.size(), date, output);
    return output.toString();
  }

  /** Two dates that differ only in the given fields, the rest said once. */
  String range(LocalDate start, LocalDate end, String fields) {
    int from = first(fields, parts);
    int to = from;
    for (int i = from; i < parts.size(); i++) {
      to = fields.indexOf(parts.get(i).field()) >= 0 ? i + 1 : to;
    }
    StringBuilder output = new StringBuilder(40);
    append(0, from, start, output);
    append(from, to, start, output);
    output.append(to - from > 1 ? " – " : "–");
    append(from, to, end, output);
    append(to, parts.size(), end, output);
    return output.toString();
  }

  private void append(int from, int to, LocalDate date, StringBuilder output) {
    for (int i = from; i < to; i++) {
      parts.get(i).append(date, output);
    }
  }

  /** Whether the fields stand side by side, with no other field between them. */
  boolean isTogether(String fields) {
    int first = first(fields, parts);
    int count = 0;
    for (int i = Math.max(first, 0); i < parts.size() && count < fields.length(); i++) {
      char field = parts.get(i).field();
      if (field != ' ' && fields.indexOf(field) < 0) {
        return false;
      }
      count += field == ' ' ? 0 : 1;
    }
    return first >= 0 && count == fields.length();
  }

  private static int first(String fields, List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (fields.indexOf(parts.get(i).field()) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int lastField(List<Part> parts) {
    int last = -1;
    for (int i = 0; i < parts.size(); i++) {
      last = parts.get(i).format() != null ? i : last;
    }
    return last;
  }
}
