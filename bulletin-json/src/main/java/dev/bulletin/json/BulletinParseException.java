// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import dev.bulletin.core.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that a document is no valid bulletin, for those who prefer an exception to a list. Its
 * message has a line for each diagnostic.
 *
 * @since 0.1
 */
public final class BulletinParseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What was found; an immutable and serializable list. */
  @SuppressWarnings("serial") // List.copyOf makes serializable lists
  private final List<Diagnostic> diagnostics;

  /**
   * An exception for what was found.
   *
   * @param diagnostics the diagnostics, in the order of the document
   */
  public BulletinParseException(List<Diagnostic> diagnostics) {
    super(format(diagnostics));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /**
   * What was found.
   *
   * @return the diagnostics, in the order of the document
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private static String format(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(found -> found.hint() == null ? found.toString() : found + " (" + found.hint() + ")")
        .collect(Collectors.joining("\n", "not a valid bulletin:\n", ""));
  }
}
