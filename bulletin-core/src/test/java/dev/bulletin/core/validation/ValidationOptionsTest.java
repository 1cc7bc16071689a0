// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.rule.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationOptionsTest {

  /** Breaks a recommended rule, an informative one and one for mail, and one with a clock. */
  private static final Bulletin BULLETIN =
      Bulletin.builder("Open day", "en")
          .expires("2026-01-08")
          .image("pier.png", "pier.png")
          .build();

  private static List<String> codes(ValidationOptions options) {
    return BulletinValidator.of(options).validate(BULLETIN).diagnostics().stream()
        .map(Diagnostic::code)
        .toList();
  }

  @Test
  void byDefaultStructureMandatoryAndRecommendedAreOn() {
    assertThat(ValidationOptions.defaults().levels())
        .containsExactlyInAnyOrder(Level.STRUCTURE, Level.MANDATORY, Level.RECOMMENDED);
    assertThat(codes(ValidationOptions.defaults())).containsExactly("image-alt-file-name");
  }

  @Test
  void levelsCanBeAddedAndDropped() {
    ValidationOptions more =
        ValidationOptions.builder()
            .level(Level.INFORMATIVE, Level.EMAIL)
            .withoutLevel(Level.RECOMMENDED)
            .build();
    assertThat(codes(more))
        .contains("date-missing", "image-not-absolute", "unsubscribe-missing")
        .doesNotContain("image-alt-file-name");
  }

  @Test
  void aRuleCanBeTurnedOnOrOffByItself() {
    ValidationOptions own =
        ValidationOptions.builder()
            .severity("date-missing", Severity.ERROR)
            .off("image-alt-file-name")
            .build();
    assertThat(codes(own)).containsExactly("date-missing");
    assertThat(BulletinValidator.of(own).validate(BULLETIN).isValid()).isFalse();
  }

  @Test
  void nothingIsOutOfDateUnlessTheCallerSaysWhenItIs() {
    ValidationOptions later = ValidationOptions.builder().now(LocalDate.of(2026, 1, 9)).build();
    ValidationOptions before = ValidationOptions.builder().now(LocalDate.of(2026, 1, 7)).build();
    assertThat(codes(later)).contains("expired");
    assertThat(codes(before)).doesNotContain("expired");
  }

  @Test
  void picturesAreLookedForWhereTheFolderIsKnown(@TempDir Path folder) throws IOException {
    ValidationOptions options = ValidationOptions.builder().folder(folder).build();
    assertThat(codes(options)).contains("image-file-missing");
    Files.createFile(folder.resolve("pier.png"));
    assertThat(codes(options)).doesNotContain("image-file-missing");
  }

  @Test
  void structureCannotBeTurnedOff() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidationOptions.builder().withoutLevel(Level.STRUCTURE));
    ValidationOptions off = ValidationOptions.builder().off("text-blank").build();
    Bulletin blank = BULLETIN.toBuilder().title(" ").build();
    assertThat(BulletinValidator.of(off).validate(blank).isValid()).isFalse();
  }

  @Test
  void atLeastOneDiagnosticIsKept() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidationOptions.builder().maxDiagnostics(0));
  }

  @Test
  void aBuilderThatStartsFromOptionsKeepsThemAll() {
    ValidationOptions options =
        ValidationOptions.builder()
            .level(Level.EMAIL)
            .withoutLevel(Level.RECOMMENDED)
            .off("link-insecure")
            .now(LocalDate.of(2026, 1, 9))
            .folder(Path.of("docs"))
            .messageLanguage(Locale.FRENCH)
            .maxDiagnostics(7)
            .discoverRules()
            .build();
    ValidationOptions copy = options.toBuilder().build();
    assertThat(copy).usingRecursiveComparison().isEqualTo(options);
    assertThat(copy.maxDiagnostics()).isEqualTo(7);
    assertThat(copy.folder()).contains(Path.of("docs"));
    assertThat(copy.messageLanguage()).isEqualTo(Locale.FRENCH);
    assertThat(options.rules()).isEmpty();
  }
}
