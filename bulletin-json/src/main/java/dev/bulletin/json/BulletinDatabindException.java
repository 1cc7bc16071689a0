// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import dev.bulletin.core.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * Says through a Jackson mapper that a value is no valid bulletin. The diagnostics have JSON
 * Pointers from the bulletin's own root and no location: the mapper's tokens do not tell where each
 * value stands. The exception itself has the place after the bulletin.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // whoever meets it has a mapper
public final class BulletinDatabindException extends DatabindException {

  private static final long serialVersionUID = 1L;

  /** What was found; an immutable and serializable list. */
  @SuppressWarnings("serial") // List.copyOf makes serializable lists
  private final List<Diagnostic> diagnostics;

  BulletinDatabindException(JsonParser parser, List<Diagnostic> diagnostics) {
    super(parser, format(diagnostics));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /**
   * What was found.
   *
   * @return the diagnostics, in the order of the bulletin
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private static String format(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(Diagnostic::toString)
        .collect(Collectors.joining("\n", "not a valid bulletin:\n", ""));
  }
}
