// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.check;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Position;
import dev.bulletin.core.diagnostic.SourceLocation;
import java.util.List;

/** Locates in a file of many documents what was located in one of them. */
final class Lines {

  private Lines() {}

  static List<Diagnostic> shifted(List<Diagnostic> diagnostics, int line) {
    return line <= 1 ? diagnostics : diagnostics.stream().map(d -> shifted(d, line)).toList();
  }

  private static Diagnostic shifted(Diagnostic diagnostic, int line) {
    SourceLocation location = diagnostic.location();
    return new Diagnostic(
        diagnostic.severity(),
        diagnostic.code(),
        diagnostic.message(),
        diagnostic.pointer(),
        location == null ? null : shifted(location, line),
        diagnostic.hint());
  }

  private static SourceLocation shifted(SourceLocation location, int line) {
    return new SourceLocation(
        location.source(), shifted(location.start(), line), shifted(location.end(), line));
  }

  private static Position shifted(Position position, int line) {
    return new Position(position.line() + line - 1, position.column());
  }
}
