// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.validation;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.diagnostic.SourceLocation;
import dev.bulletin.core.diagnostic.SourceMap;
import dev.bulletin.core.internal.message.StructureMessages;
import dev.bulletin.core.internal.rule.Finding;
import dev.bulletin.core.internal.rule.RuleSet;
import dev.bulletin.core.internal.rule.RuleSurroundings;
import dev.bulletin.core.internal.rule.RuleWalk;
import dev.bulletin.core.internal.validation.FirstPlaces;
import dev.bulletin.core.internal.validation.ModelPath;
import dev.bulletin.core.internal.validation.ShapeCheck;
import dev.bulletin.core.internal.validation.Told;
import dev.bulletin.core.rule.Rule;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private static final ValidationResult SOUND = new ValidationResult(true, List.of());

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
   * Checks a bulletin in memory: first whether it keeps the limits of a document, then the
   * constraints of its parts, then the rules on all that is sound. Of one part, one fault is told.
   *
   * <p>Pointers are those of the bulletin's canonical JSON, and so is the order; there are no
   * locations. A bulletin beyond a limit (64 levels, 50,000 values) is told that and nothing else.
   *
   * @param bulletin the bulletin
   * @return whether it is valid, and what was found
   * @throws IllegalStateException if a constraint is broken and no Jakarta Validation provider is
   *     there at run time to say which
   */
  public ValidationResult validate(Bulletin bulletin) {
    ShapeCheck shape = ShapeCheck.of(bulletin);
    List<Told> told = new ArrayList<>(shape.told(options.messageLanguage()));
    Bulletin sound = shape.soundPart();
    if (sound != null) {
      for (Finding finding : RuleWalk.run(sound, rules, surroundings)) {
        ModelPath place = ModelPath.of(bulletin, finding.path());
        if (!shape.tells(place)) {
          told.add(told(finding, place));
        }
      }
    }
    if (told.isEmpty()) {
      return SOUND;
    }
    told.sort(null);
    return result(told);
  }

  private Told told(Finding finding, ModelPath place) {
    Severity severity = severity(finding.rule());
    return new Told(
        place,
        finding.start(),
        finding.order(),
        severity,
        () -> diagnostic(finding, place.pointer(), null));
  }

  private ValidationResult result(List<Told> told) {
    int kept = options.maxDiagnostics();
    List<Diagnostic> diagnostics = new ArrayList<>();
    told.stream().limit(kept).forEach(each -> diagnostics.add(each.diagnostic().get()));
    if (told.size() > kept) {
      StructureMessages messages = new StructureMessages(options.messageLanguage());
      diagnostics.add(messages.truncated(told.size() - kept));
    }
    boolean isValid = told.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    return new ValidationResult(isValid, diagnostics);
  }

  /**
   * Runs the rules on a bulletin whose shape its reader has judged. For whoever writes a reader.
   *
   * @param bulletin what was read, with stand-ins for what was faulty
   * @param source where it stands
   * @return the findings that stand first, as many as the options keep, and the number of all
   */
  public RuleFindings checkRules(Bulletin bulletin, SourceMap source) {
    List<Finding> found = RuleWalk.run(bulletin, rules, surroundings);
    if (found.isEmpty()) {
      return RuleFindings.none();
    }
    FirstPlaces first = new FirstPlaces(options.maxDiagnostics());
    found.forEach(each -> first.add(each, source.locate(each.path(), each.absence())));
    return new RuleFindings(
        first.inOrder().stream().map(each -> diagnostic(each.finding(), each.place())).toList(),
        found.size(),
        found.stream().anyMatch(each -> severity(each.rule()) == Severity.ERROR));
  }

  private boolean isOn(Rule rule) {
    return options.severity(rule.code(), rule.level()).isPresent();
  }

  private Severity severity(Rule rule) {
    return options.severity(rule.code(), rule.level()).orElse(rule.level().severity());
  }

  private Diagnostic diagnostic(Finding finding, SourceMap.Place place) {
    return diagnostic(finding, place.pointer(), place.location());
  }

  private Diagnostic diagnostic(
      Finding finding, String pointer, @Nullable SourceLocation location) {
    Rule rule = finding.rule();
    return new Diagnostic(
        severity(rule),
        rule.code(),
        rule.message(options.messageLanguage(), finding.arguments()),
        pointer,
        location,
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
