// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.validation;

import dev.bulletin.core.diagnostic.Diagnostic;
import java.util.List;

/**
 * What the rules found in a document, for whoever reads one.
 *
 * <p>An immutable value, safe for use by any number of threads.
 *
 * @param first the findings that stand first in the document, in its order, not more than the
 *     options keep
 * @param count how many there are in all
 * @param hasErrors whether an error is among all of them
 * @since 0.1
 */
public record RuleFindings(List<Diagnostic> first, long count, boolean hasErrors) {

  private static final RuleFindings NONE = new RuleFindings(List.of(), 0, false);

  /**
   * Copies the list.
   *
   * @throws NullPointerException if the list or one of its elements is null
   */
  public RuleFindings {
    first = List.copyOf(first);
  }

  /**
   * Nothing.
   *
   * @return what is found in a sound document
   */
  public static RuleFindings none() {
    return NONE;
  }
}
