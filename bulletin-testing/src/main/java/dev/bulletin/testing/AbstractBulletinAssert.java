// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Organization;
import dev.bulletin.core.When;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.render.Renderer;
import dev.bulletin.testing.internal.check.Checked;
import dev.bulletin.testing.internal.check.ExpectedDiagnostic;
import dev.bulletin.testing.internal.content.Contents;
import dev.bulletin.testing.internal.error.ShouldBeValid;
import dev.bulletin.testing.internal.error.ShouldHaveDiagnostic;
import dev.bulletin.testing.internal.error.ShouldHaveExactlyDiagnostics;
import dev.bulletin.testing.internal.error.ShouldHaveGoldenFile;
import dev.bulletin.testing.internal.error.ShouldHaveNoDiagnostics;
import dev.bulletin.testing.internal.error.ShouldHaveNoWarnings;
import dev.bulletin.testing.internal.error.ShouldHaveValue;
import dev.bulletin.testing.internal.error.ShouldNotBeValid;
import dev.bulletin.testing.internal.error.ShouldNotHaveDiagnostic;
import dev.bulletin.testing.internal.error.ShouldRenderAs;
import dev.bulletin.testing.internal.golden.GoldenFile;
import dev.bulletin.testing.internal.golden.TextDifference;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.StringAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a bulletin: what was found in it, what it says, and how it is rendered.
 *
 * <p>Diagnostics are named in the words {@code [LINE:COLUMN] CODE [POINTER]}, such as {@code 7:5
 * member-unknown}, {@code date-impossible /date} or {@code image-alt-missing} alone; what is left
 * out may be anything. Failures show what was found as the command line does, with the source and a
 * caret.
 *
 * <p>What a bulletin says, and its renderings, are those of a valid one: of a document with errors
 * those assertions fail, and show the errors.
 *
 * @param <SELF> the type of this assertion
 * @param <ACTUAL> what is asserted about
 * @since 0.1
 */
public abstract class AbstractBulletinAssert<
        SELF extends AbstractBulletinAssert<SELF, ACTUAL>, ACTUAL>
    extends AbstractContentAssert<SELF, ACTUAL> {

  AbstractBulletinAssert(@Nullable ACTUAL actual, Class<?> selfType) {
    super(actual, selfType);
  }

  /** What was found; {@code actual} is not null. */
  abstract Checked checked();

  /** The bulletin; null where there is none because of errors. {@code actual} is not null. */
  abstract @Nullable Bulletin bulletinOrNull();

  @Override
  String subject() {
    return checked().subject();
  }

  @Override
  Contents contents() {
    return Contents.of(bulletin());
  }

  /**
   * Verifies that there are no errors. Warnings and advice leave a bulletin valid.
   *
   * @return this assertion
   */
  public SELF isValid() {
    isNotNull();
    if (!checked().isValid()) {
      throwAssertionError(new ShouldBeValid(checked()));
    }
    return myself;
  }

  /**
   * Verifies that there is an error.
   *
   * @return this assertion
   */
  public SELF isNotValid() {
    isNotNull();
    if (checked().isValid()) {
      throwAssertionError(new ShouldNotBeValid(checked()));
    }
    return myself;
  }

  /**
   * Verifies that there are no warnings. There may be errors.
   *
   * @return this assertion
   */
  public SELF hasNoWarnings() {
    isNotNull();
    if (!checked().of(Severity.WARNING).isEmpty()) {
      throwAssertionError(new ShouldHaveNoWarnings(checked()));
    }
    return myself;
  }

  /**
   * Verifies that nothing was found: no error, no warning, no advice.
   *
   * @return this assertion
   */
  public SELF hasNoDiagnostics() {
    isNotNull();
    if (!checked().diagnostics().isEmpty()) {
      throwAssertionError(new ShouldHaveNoDiagnostics(checked()));
    }
    return myself;
  }

  /**
   * Verifies that this was found, among others or alone.
   *
   * @param diagnostic the diagnostic as {@code [LINE:COLUMN] CODE [POINTER]}
   * @return this assertion
   * @throws IllegalArgumentException if it is not of that form, or no rule has that code
   */
  public SELF hasDiagnostic(String diagnostic) {
    isNotNull();
    ExpectedDiagnostic expected = ExpectedDiagnostic.of(diagnostic, checked());
    if (checked().diagnostics().stream().noneMatch(expected::matches)) {
      throwAssertionError(new ShouldHaveDiagnostic(checked(), expected));
    }
    return myself;
  }

  /**
   * Verifies that this was not found.
   *
   * @param diagnostic the diagnostic as {@code [LINE:COLUMN] CODE [POINTER]}
   * @return this assertion
   * @throws IllegalArgumentException if it is not of that form, or no rule has that code
   */
  public SELF doesNotHaveDiagnostic(String diagnostic) {
    isNotNull();
    ExpectedDiagnostic unwanted = ExpectedDiagnostic.of(diagnostic, checked());
    List<Diagnostic> found = checked().diagnostics().stream().filter(unwanted::matches).toList();
    if (!found.isEmpty()) {
      throwAssertionError(new ShouldNotHaveDiagnostic(checked(), unwanted, found));
    }
    return myself;
  }

  /**
   * Verifies that this was found and nothing else, in the order of the document.
   *
   * <pre>{@code
   * assertThatBulletin(path).hasExactlyDiagnostics("7:5 member-unknown");
   * }</pre>
   *
   * @param diagnostics each diagnostic as {@code [LINE:COLUMN] CODE [POINTER]}
   * @return this assertion
   * @throws IllegalArgumentException if one is not of that form, or no rule has its code
   */
  public SELF hasExactlyDiagnostics(String... diagnostics) {
    isNotNull();
    List<ExpectedDiagnostic> expected = ExpectedDiagnostic.listOf(diagnostics, checked());
    if (!ExpectedDiagnostic.match(expected, checked().diagnostics())) {
      throwAssertionError(new ShouldHaveExactlyDiagnostics(checked(), expected));
    }
    return myself;
  }

  /**
   * Verifies the title.
   *
   * @param title the whole title
   * @return this assertion
   */
  public SELF hasTitle(String title) {
    isNotNull();
    return has("the title", title, bulletin().title());
  }

  /**
   * Verifies the language.
   *
   * @param language the language tag, as written
   * @return this assertion
   */
  public SELF hasLanguage(String language) {
    isNotNull();
    return has("the language", language, bulletin().language());
  }

  /**
   * Verifies who sends the bulletin.
   *
   * @param name the organization's name
   * @return this assertion
   */
  public SELF hasOrganization(String name) {
    isNotNull();
    Organization organization = bulletin().organization();
    return has("the organization", name, organization == null ? null : organization.name());
  }

  /**
   * Verifies when the bulletin was published.
   *
   * @param date the date or time, or the first of a span, as written
   * @return this assertion
   */
  public SELF hasDate(String date) {
    isNotNull();
    When when = bulletin().date();
    return has("the date", date, when == null ? null : when.start());
  }

  /**
   * Goes on with a rendering.
   *
   * <pre>{@code
   * assertThat(bulletin).rendering(HtmlRenderer.create()).contains("<h2>East Coast</h2>");
   * }</pre>
   *
   * @param renderer what renders the bulletin
   * @return an assertion on the rendering
   */
  public StringAssert rendering(Renderer renderer) {
    isNotNull();
    return navigate(StringAssert.class, String.class, rendered(renderer), StringAssert::new);
  }

  /**
   * Verifies a rendering. How its lines end is not compared; a failure shows the lines that differ.
   *
   * @param renderer what renders the bulletin
   * @param expected the whole rendering
   * @return this assertion
   */
  public SELF rendersTo(Renderer renderer, String expected) {
    isNotNull();
    return compare(renderer, "expected", expected, rendered(renderer));
  }

  /**
   * Verifies a rendering against a golden file. How its lines end is not compared; a failure shows
   * the lines that differ.
   *
   * <p>With the system property {@code bulletin.golden.update} of {@code true} the file is written
   * instead, and the assertion passes: look at what changed before you keep it. Without it a file
   * is never written, and one that is not there is a failure.
   *
   * @param renderer what renders the bulletin
   * @param golden the file, in UTF-8
   * @return this assertion
   * @throws java.io.UncheckedIOException if the file cannot be read or written
   */
  public SELF rendersLike(Renderer renderer, Path golden) {
    isNotNull();
    String rendering = rendered(renderer);
    String expected = new GoldenFile(golden).expected(rendering).orElse(null);
    if (expected == null) {
      throwAssertionError(new ShouldHaveGoldenFile(golden, GoldenFile.UPDATE));
      return myself;
    }
    return compare(renderer, golden.toString(), expected, rendering);
  }

  private SELF compare(Renderer renderer, String expectedName, String expected, String rendering) {
    if (!TextDifference.isNone(expected, rendering)) {
      String name = renderer.getClass().getSimpleName();
      String difference = TextDifference.of(expectedName, expected, "rendering", rendering);
      String message = new ShouldRenderAs(subject(), name, difference).create();
      throw failureWithActualExpected(rendering, expected, "%s", message);
    }
    return myself;
  }

  private SELF has(String what, String expected, @Nullable String value) {
    if (!expected.equals(value)) {
      throwAssertionError(new ShouldHaveValue(subject(), what, expected, value));
    }
    return myself;
  }

  private String rendered(Renderer renderer) {
    return renderer.render(bulletin());
  }

  private Bulletin bulletin() {
    Bulletin bulletin = bulletinOrNull();
    if (bulletin == null) {
      throw assertionError(new ShouldBeValid(checked()));
    }
    return bulletin;
  }
}
