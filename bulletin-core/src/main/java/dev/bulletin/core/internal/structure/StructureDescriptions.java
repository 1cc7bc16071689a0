// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.structure;

import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.core.rule.RuleDescription;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The catalogue's entries of what a reader finds, in the order of {@link StructureCode}. */
public final class StructureDescriptions {

  private StructureDescriptions() {}

  /** Every entry, made anew. */
  public static List<RuleDescription> all() {
    return Stream.of(
            JsonCodes.descriptions(),
            LimitCodes.descriptions(),
            ShapeCodes.descriptions(),
            SizeCodes.descriptions(),
            FormatCodes.descriptions())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(entry -> StructureCode.of(entry.code()).orElseThrow()))
        .toList();
  }
}
