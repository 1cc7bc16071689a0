// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.Rule;
import dev.bulletin.core.validation.RuleCatalogue;
import dev.bulletin.core.validation.ValidationOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue shows of each rule is true. */
class RuleExamplesTest {

  @TempDir static Path emptyFolder;

  static List<Rule> rules() {
    return RuleCatalogue.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theBrokenExampleBreaksThisRuleOnceAndNoOther(Rule rule) {
    assertThat(parse(rule, rule.description().broken()).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(rule.code());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theMendedExampleBreaksNone(Rule rule) {
    assertThat(parse(rule, rule.description().mended()).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theDescriptionNamesTheRule(Rule rule) {
    assertThat(rule.description().code()).isEqualTo(rule.code());
    assertThat(rule.description().level()).isEqualTo(rule.level());
  }

  /** Whatever the rule shows, a message has no argument left open and is not the English one. */
  @ParameterizedTest
  @MethodSource("rules")
  void everyLanguageHasAMessageOfItsOwn(Rule rule) {
    List<String> messages =
        List.of(Locale.ENGLISH, Locale.FRENCH, new Locale("es"), Locale.GERMAN).stream()
            .map(language -> message(rule, language))
            .toList();
    assertThat(messages).doesNotHaveDuplicates();
    assertThat(messages).noneMatch(message -> message.matches("(?s).*[{]\\d.*"));
  }

  private static String message(Rule rule, Locale language) {
    ValidationOptions options = options(rule).toBuilder().messageLanguage(language).build();
    BulletinParser parser = BulletinParser.builder().validation(options).build();
    return parser.parse(rule.description().broken()).diagnostics().get(0).message();
  }

  private static ParseResult parse(Rule rule, String json) {
    return BulletinParser.builder().validation(options(rule)).build().parse(json);
  }

  private static ValidationOptions options(Rule rule) {
    Level[] levels =
        Arrays.stream(Level.values())
            .filter(level -> level.compareTo(rule.level()) <= 0)
            .toArray(Level[]::new);
    // Only one rule knows the bulletin's folder, so that the other examples may name pictures.
    Path folder = rule.code().equals("image-file-missing") ? emptyFolder : null;
    return ValidationOptions.builder()
        .level(levels)
        .now(LocalDate.of(2026, 6, 1))
        .folder(folder)
        .build();
  }
}
