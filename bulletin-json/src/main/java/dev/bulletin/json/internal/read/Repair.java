// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import dev.bulletin.core.diagnostic.StructureCode;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds what was probably meant by a malformed value, by the slips that people make. */
final class Repair {

  private static final int LONGEST = 60;

  private Repair() {}

  /** The first mended value that is sound; null where there is none. */
  static @Nullable String of(StructureCode code, String value, Predicate<String> isSound) {
    if (value.length() > LONGEST) {
      return null;
    }
    return slips(code).stream()
        .map(slip -> slip.apply(value.strip()))
        .filter(isSound)
        .findFirst()
        .orElse(null);
  }

  private static List<UnaryOperator<String>> slips(StructureCode code) {
    return switch (code) {
      case LANGUAGE_MALFORMED -> List.of(value -> value.replace('_', '-'));
      case DATE_MALFORMED ->
          List.of(
              value -> value.replace('/', '-').replace('.', '-'), value -> value.replace(' ', 'T'));
      case KIND_MALFORMED ->
          List.of(value -> value.toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "-"));
      case ADDRESS_MALFORMED -> List.of(value -> value.replace(" ", "%20"));
      case ID_MALFORMED -> List.of(value -> value.replace(' ', '-'));
      default -> List.of();
    };
  }
}
