// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.validation;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.diagnostic.SourceMap;
import dev.bulletin.core.internal.rule.Finding;
import dev.bulletin.core.internal.rule.RuleSet;
import dev.bulletin.core.internal.rule.RuleSurroundings;
import dev.bulletin.core.internal.rule.RuleWalk;
import dev.bulletin.core.rule.Rule;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks bulletins: the constraints of the records and the rules of the catalogue, in one report.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @since 0.1
 */
public final class BulletinValidator {

  private final ValidationOptions options;
  private final RuleSet rules;
  private final RuleSurroundings surroundings;

  private BulletinValidator(ValidationOptions options) {
    this.options = options;
    this.rules =
        new RuleSet(
            Stream.concat(RuleCatalogue.rules().stream(), options.rules().stream())
                .filter(this::isOn)
                .toList());
    Path folder = options.folder().orElse(null);
    this.surroundings = new RuleSurroundings(options.now(), picture -> exists(folder, picture));
  }

  /**
   * A validator with the default options.
   *
   * @return the validator
   */
  public static BulletinValidator create() {
    return of(ValidationOptions.defaults());
  }

  /**
   * A validator with options.
   *
   * @param options what is asked of a bulletin
   * @return the validator
   */
  public static BulletinValidator of(ValidationOptions options) {
    return new BulletinValidator(Objects.requireNonNull(options, "options"));
  }

  /**
   * Runs the rules on a bulletin whose shape its reader has judged. For whoever writes a reader.
   *
   * @param bulletin what was read, with stand-ins for what was faulty
   * @param source where it stands
   * @return every finding, in no particular order and not cut to any number
   */
  public List<Diagnostic> checkRules(Bulletin bulletin, SourceMap source) {
    return RuleWalk.run(bulletin, rules, surroundings).stream()
        .map(finding -> diagnostic(finding, source.locate(finding.path(), finding.absence())))
        .toList();
  }

  private boolean isOn(Rule rule) {
    return options.severity(rule.code(), rule.level()).isPresent();
  }

  private Diagnostic diagnostic(Finding finding, SourceMap.Place place) {
    Rule rule = finding.rule();
    Severity severity = options.severity(rule.code(), rule.level()).orElse(rule.level().severity());
    return new Diagnostic(
        severity,
        rule.code(),
        rule.message(options.messageLanguage(), finding.arguments()),
        place.pointer(),
        place.location(),
        rule.hint(options.messageLanguage(), finding.arguments()));
  }

  private static boolean exists(@Nullable Path folder, String picture) {
    try {
      return folder == null || Files.exists(folder.resolve(picture));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
