// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.check;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.validation.ValidationOptions;
import dev.bulletin.json.BulletinParser;
import dev.bulletin.json.BulletinWriter;
import dev.bulletin.json.internal.excerpt.DiagnosticText;
import dev.bulletin.json.internal.excerpt.SourceLines;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A bulletin in memory as the JSON that it would be written to, so that what was found in it can be
 * shown where it would stand.
 */
final class CanonicalJson {

  private final SourceLines lines;
  private final List<Diagnostic> located;

  private CanonicalJson(String json, ValidationOptions options) {
    lines = SourceLines.of(json.getBytes(StandardCharsets.UTF_8), 1);
    located = BulletinParser.builder().validation(options).build().parse(json).diagnostics();
  }

  static CanonicalJson of(Bulletin bulletin, ValidationOptions options) {
    return new CanonicalJson(BulletinWriter.create().write(bulletin), options);
  }

  /** A diagnostic with the pointer for its place, and the JSON where the reader finds the same. */
  String show(Diagnostic found) {
    return located.stream()
        .filter(other -> isSame(found, other))
        .findFirst()
        .map(Diagnostic::location)
        .map(place -> DiagnosticText.of(found.pointer(), found, lines.excerpt(place)))
        .orElseGet(() -> DiagnosticText.of(found.pointer(), found, null));
  }

  private static boolean isSame(Diagnostic one, Diagnostic other) {
    return one.code().equals(other.code())
        && one.pointer().equals(other.pointer())
        && one.message().equals(other.message());
  }
}
