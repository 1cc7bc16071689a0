// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.validation;

import dev.bulletin.core.diagnostic.Diagnostic;
import java.io.Serializable;
import java.util.List;

/**
 * What a check of a bulletin came to.
 *
 * <p>An immutable value, safe for use by any number of threads.
 *
 * @param isValid whether no error was found, among the diagnostics that were not kept too
 * @param diagnostics what was found, in the order of the bulletin's canonical JSON, not more than
 *     were asked for; where there were more, the last one says how many ({@code
 *     diagnostics-truncated})
 * @since 0.1
 */
public record ValidationResult(boolean isValid, List<Diagnostic> diagnostics)
    implements Serializable {

  /**
   * Copies the list.
   *
   * @throws NullPointerException if the list or one of its elements is null
   */
  public ValidationResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
