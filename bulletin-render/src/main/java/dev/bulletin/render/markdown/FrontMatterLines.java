// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.When;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;

/** The front matter of a page, with the two lines around it. */
final class FrontMatterLines {
  /** What YAML 1.1 and TOML take for a time; both want the seconds. */
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private static final DateTimeFormatter OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  private final StringBuilder lines = new StringBuilder("---\n");

  private FrontMatterLines() {}

  static String of(Bulletin bulletin) {
    FrontMatterLines frontMatter = new FrontMatterLines();
    frontMatter.string("title", bulletin.title());
    if (bulletin.subtitle() != null) {
      frontMatter.string("description", bulletin.subtitle().plainText());
    }
    Optional.ofNullable(bulletin.date())
        .flatMap(When::startTime)
        .ifPresent(date -> frontMatter.lines.append("date: ").append(day(date)).append('\n'));
    frontMatter.string("lang", bulletin.language());
    if (!bulletin.authors().isEmpty()) {
      frontMatter.lines.append("authors:\n");
      bulletin.authors().forEach(frontMatter::author);
    }
    return frontMatter.lines.append("---").toString();
  }

  private void string(String key, String value) {
    lines.append(key).append(": ");
    YamlString.append(value, lines);
    lines.append('\n');
  }

  private void author(String name) {
    lines.append("  - ");
    YamlString.append(name, lines);
    lines.append('\n');
  }

  /** A whole date, or a time with its seconds. */
  private static String day(Temporal date) {
    if (date instanceof Year year) {
      return year.atDay(1).toString();
    }
    if (date instanceof YearMonth month) {
      return month.atDay(1).toString();
    }
    return date instanceof OffsetDateTime time
        ? OFFSET.format(time)
        : date instanceof LocalDateTime time ? LOCAL.format(time) : ((LocalDate) date).toString();
  }
}
