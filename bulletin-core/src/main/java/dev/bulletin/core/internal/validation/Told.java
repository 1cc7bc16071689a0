// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Severity;
import java.util.Comparator;
import java.util.function.Supplier;

/**
 * What a bulletin in memory is told, in the order of its canonical JSON, then of the catalogue.
 *
 * @param place where
 * @param start the first of the characters in question; -1 for the value as a whole
 * @param order the place of what speaks in the catalogue; below 0 for a constraint
 * @param severity how grave it is
 * @param diagnostic what is said, put into words only where it is kept
 */
public record Told(
    ModelPath place, int start, int order, Severity severity, Supplier<Diagnostic> diagnostic)
    implements Comparable<Told> {

  private static final Comparator<Told> ORDER =
      Comparator.comparing(Told::place).thenComparingInt(Told::start).thenComparingInt(Told::order);

  @Override
  public int compareTo(Told other) {
    return ORDER.compare(this, other);
  }
}
