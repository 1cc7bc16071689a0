// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds what was probably meant by a malformed value, by the slips that people make. */
final class Repair {

  private static final int LONGEST = 60;

  private static final List<UnaryOperator<String>> SLIPS =
      List.of(
          String::strip,
          value -> value.replace('_', '-'),
          value -> value.replace('/', '-'),
          value -> value.replace('.', '-'),
          value -> value.replaceFirst(" ", "T"),
          value -> value.replace(" ", "%20"),
          value -> value.toLowerCase(Locale.ROOT),
          value -> value.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-"));

  private Repair() {}

  /** The first mended value that is sound; null where there is none. */
  static @Nullable String of(String value, Predicate<String> isSound) {
    if (value.isEmpty() || value.length() > LONGEST) {
      return null;
    }
    return SLIPS.stream().map(slip -> slip.apply(value)).filter(isSound).findFirst().orElse(null);
  }
}
