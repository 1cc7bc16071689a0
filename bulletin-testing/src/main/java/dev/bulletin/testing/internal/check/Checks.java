// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.check;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.rule.Rule;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.validation.BulletinValidator;
import dev.bulletin.core.validation.RuleCatalogue;
import dev.bulletin.core.validation.ValidationOptions;
import dev.bulletin.core.validation.ValidationResult;
import dev.bulletin.json.DiagnosticFormatter;
import dev.bulletin.json.ParseResult;
import dev.bulletin.json.internal.excerpt.DiagnosticText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks bulletins in each form that a test may have them in. */
public final class Checks {

  private Checks() {}

  /** Checks a bulletin in memory. The excerpts are of its canonical JSON. */
  public static Checked of(Bulletin bulletin, ValidationOptions options) {
    ValidationResult result = BulletinValidator.of(options).validate(bulletin);
    CanonicalJson json = CanonicalJson.of(bulletin, options);
    return new Checked(
        "bulletin \"" + bulletin.title() + "\"",
        result.isValid(),
        result.diagnostics(),
        json::show,
        codes(options));
  }

  /** What was found in a document whose text is at hand. */
  public static Checked of(ParseResult result, byte[] json, ValidationOptions options) {
    return of(result, DiagnosticFormatter.of(json)::format, codes(options));
  }

  /**
   * What was found in a document of which the text is at hand only where its source is a file. Any
   * code is taken, since the rules are not known.
   */
  public static Checked of(ParseResult result) {
    return of(result, show(result), code -> true);
  }

  private static Checked of(
      ParseResult result, Function<Diagnostic, String> show, Predicate<String> codes) {
    return new Checked(result.source(), result.isValid(), result.diagnostics(), show, codes);
  }

  private static Function<Diagnostic, String> show(ParseResult result) {
    try {
      Path file = Path.of(result.source());
      if (Files.isRegularFile(file)) {
        return DiagnosticFormatter.of(Files.readAllBytes(file))::format;
      }
    } catch (IOException | InvalidPathException e) {
      // A source of another kind: there is no excerpt.
    }
    return found -> DiagnosticText.of(found.pointer(), found, null);
  }

  private static Predicate<String> codes(ValidationOptions options) {
    return code ->
        Stream.concat(
                RuleCatalogue.descriptions().stream().map(RuleDescription::code),
                options.rules().stream().map(Rule::code))
            .anyMatch(code::equals);
  }
}
