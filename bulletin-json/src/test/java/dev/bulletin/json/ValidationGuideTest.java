// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.rule.CharacterTraits;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.StringRule;
import dev.bulletin.core.rule.TextRole;
import dev.bulletin.core.validation.BulletinValidator;
import dev.bulletin.core.validation.ValidationOptions;
import dev.bulletin.core.validation.ValidationResult;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/validation.md}, run. */
class ValidationGuideTest {

  private static final Path GUIDE = Path.of("..", "docs", "validation.md");
  private static final Path SELF =
      Path.of("src", "test", "java", "dev", "bulletin", "json", "ValidationGuideTest.java");
  private static final Pattern EXAMPLE = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

  static final class NoShouting implements StringRule {

    @Override
    public String code() {
      return "harbour-no-shouting";
    }

    @Override
    public Level level() {
      return Level.RECOMMENDED;
    }

    @Override
    public RuleDescription description() {
      return new RuleDescription(
          code(),
          level(),
          "A text has no two exclamation marks in a row.",
          "It tires readers.",
          """
          {"title": "Open day", "language": "en", "body": ["Come and see!!"]}
          """,
          """
          {"title": "Open day", "language": "en", "body": ["Come and see!"]}
          """);
    }

    @Override
    public void check(String value, CharacterTraits traits, TextRole role, RuleContext context) {
      int at = value.indexOf("!!");
      if (at >= 0 && role.isProse()) {
        context.reportCharacters(at, at + 2);
      }
    }
  }

  private static List<String> lines(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::toString).toList();
  }

  @Test
  void aFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("spring.bulletin.json");
    String json =
        "{\"title\": \"x\", \"language\": \"en\", \"body\": [{\"headng\": \"x\", \"body\": [\"x\"]}]}";
    Files.writeString(file, json);
    ParseResult result = BulletinParser.create().parse(file);
    List<Diagnostic> diagnostics = result.diagnostics();
    assertThat(lines(diagnostics))
        .containsExactly(file + ":1:44: error: unknown member \"headng\" [member-unknown]");
  }

  @Test
  void aBulletinInMemory() {
    Bulletin bulletin =
        Bulletin.builder("Open day", "en").date("2026-02-30").paragraph("Come and see.").build();
    ValidationResult result = BulletinValidator.create().validate(bulletin);
    boolean isValid = result.isValid();
    List<Diagnostic> diagnostics = result.diagnostics();
    assertThat(isValid).isFalse();
    assertThat(diagnostics)
        .hasToString(
            "[/date: error: there is no such date or time as \"2026-02-30\" [date-impossible]]");
  }

  @Test
  void levelsAndRules() {
    ValidationOptions options =
        ValidationOptions.builder()
            .level(Level.INFORMATIVE, Level.EMAIL)
            .withoutLevel(Level.RECOMMENDED)
            .severity("image-alt-missing", Severity.ERROR)
            .off("date-missing")
            .now(LocalDate.of(2026, 1, 8))
            .folder(Path.of("docs"))
            .messageLanguage(Locale.FRENCH)
            .maxDiagnostics(20)
            .build();
    BulletinValidator validator = BulletinValidator.of(options);
    BulletinParser parser = BulletinParser.builder().validation(options).build();
    String json =
        "{\"title\": \"x\", \"language\": \"en\", \"expires\": \"2025\", \"body\": [{\"image\": \"a.png\"}]}";
    ParseResult read = parser.parse(json);
    assertThat(read.diagnostics())
        .filteredOn(diagnostic -> diagnostic.code().startsWith("image-alt"))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.ERROR);
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain("date-missing", "expired");
    assertThat(validator.validate(read.soundParts().orElseThrow()).isValid()).isFalse();
  }

  @Test
  void aRuleOfYourOwn() {
    ValidationOptions options = ValidationOptions.builder().rule(new NoShouting()).build();
    RuleDescription entry = new NoShouting().description();
    BulletinParser parser = BulletinParser.builder().validation(options).build();
    assertThat(lines(parser.parse(entry.broken()).diagnostics()))
        .containsExactly(
            "<input>:1:50: warning: A text has no two exclamation marks in a row."
                + " [harbour-no-shouting]");
    assertThat(parser.parse(entry.mended()).diagnostics()).isEmpty();
  }

  @Test
  void frameworksThatKnowValid() {
    Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
    Bulletin bulletin =
        Bulletin.builder("Open day", "en").date("2026-02-30").block(Paragraph.of("x")).build();
    Set<ConstraintViolation<Bulletin>> violations = validator.validate(bulletin);
    assertThat(violations)
        .extracting(violation -> violation.getPropertyPath() + "")
        .containsExactly("date.start");
  }

  /** Each line of code in the guide stands in this class, so that it compiles and runs. */
  @Test
  void theGuideShowsNothingElse() throws IOException {
    List<String> own = code(Files.readString(SELF)).toList();
    List<String> shown =
        EXAMPLE
            .matcher(Files.readString(GUIDE))
            .results()
            .flatMap(example -> code(example.group(1)))
            .toList();
    assertThat(shown).hasSizeGreaterThan(30);
    String self = String.join("", own);
    assertThat(shown).filteredOn(line -> !self.contains(line)).isEmpty();
  }

  /** Lines without comments and white space. */
  private static Stream<String> code(String text) {
    return text.lines()
        .map(line -> line.replaceAll("//.*", "").replaceAll("\\s", ""))
        .filter(line -> !line.isEmpty());
  }
}
