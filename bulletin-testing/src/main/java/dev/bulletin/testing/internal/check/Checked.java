// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.check;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Severity;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was found in a bulletin.
 *
 * @param subject what was checked, as messages name it
 * @param isValid whether it has no error
 * @param diagnostics what was found, in order
 * @param show writes a diagnostic for people, each line with its end
 * @param isKnown whether a code can be found at all; false for one that is misspelt
 */
public record Checked(
    String subject,
    boolean isValid,
    List<Diagnostic> diagnostics,
    Function<Diagnostic, String> show,
    Predicate<String> isKnown) {

  /** What was found, as the command line shows it. */
  public String shown() {
    return shown(diagnostics);
  }

  /** Some of what was found, as the command line shows it. */
  public String shown(List<Diagnostic> some) {
    return some.stream().map(show).collect(Collectors.joining());
  }

  /** What was found of one severity. */
  public List<Diagnostic> of(Severity severity) {
    return diagnostics.stream().filter(found -> found.severity() == severity).toList();
  }

  /** The errors; whatever was found where they are all among those that are not kept. */
  public List<Diagnostic> reasons() {
    List<Diagnostic> errors = of(Severity.ERROR);
    return errors.isEmpty() ? diagnostics : errors;
  }
}
