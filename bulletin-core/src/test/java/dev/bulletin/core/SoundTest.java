// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.constraint.Shape;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.validation.RuleCatalogue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a framework sees that knows only {@code @Valid}. */
class SoundTest {

  private static final Validator FRAMEWORK =
      Validation.byDefaultProvider()
          .configure()
          .addProperty("hibernate.validator.fail_fast", "false")
          .buildValidatorFactory()
          .getValidator();

  private static List<String> refusals(Bulletin bulletin, Class<?>... groups) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.ENGLISH);
    try {
      return FRAMEWORK.validate(bulletin, groups).stream().map(SoundTest::line).sorted().toList();
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String line(ConstraintViolation<?> violation) {
    return violation.getPropertyPath() + " " + violation.getMessage();
  }

  @Test
  void refusesWhatBreaksAMandatoryRuleAtItsPath() {
    Bulletin bulletin =
        Bulletin.builder("Open day", "en")
            .date("2026-02-30")
            .block(
                new Paragraph(Text.of(new Plain("See "), Link.of("this", "javascript:alert(1)"))))
            .block(new Section(Text.of("Deep"), List.of(Paragraph.of("{{name}}")), null))
            .block(
                new Table(
                    List.of(
                        List.of(Text.of("a"), Text.of("b")),
                        List.of(Text.of("a"), Text.of("b")),
                        List.of(Text.of("a"))),
                    List.of(),
                    null))
            .build();
    assertThat(refusals(bulletin))
        .containsExactly(
            "body[0].text.inlines[1].href must be a safe address",
            "body[1].body[0].text.inlines[0] must not hold a placeholder",
            "body[2].rows[2] must have rows of one length",
            "date.start must be a date and time that exist");
  }

  @Test
  void leavesAPartToTheConstraintsWhereTheySpeakOfIt() {
    Bulletin bulletin =
        Bulletin.builder("Open day", "en")
            .date("30 February")
            .block(new Paragraph(Text.of(Link.of("this", "java script:x"))))
            .build();
    assertThat(refusals(bulletin))
        .containsExactly(
            "body[0].text.inlines[0].href must be an address of 1 to 2048 characters without spaces",
            "date.start must be a date or time in ISO 8601");
  }

  @Test
  void tellsTheLimitOfADocument() {
    Block deep = Paragraph.of("x");
    for (int i = 0; i < 40; i++) {
      deep = new Section(Text.of("x"), List.of(deep), null);
    }
    assertThat(refusals(Bulletin.builder("Deep", "en").block(deep).build()))
        .singleElement()
        .asString()
        .startsWith("body[0].body[0]")
        .endsWith(" must not nest deeper than 64 levels");
  }

  @Test
  void isNoPartOfTheGroupOfShape() {
    Bulletin bulletin = Bulletin.builder("Open day", "en").paragraph("{{name}}").build();
    assertThat(refusals(bulletin)).hasSize(1);
    assertThat(refusals(bulletin, Shape.class)).isEmpty();
  }

  @Test
  void findsNothingToRefuseInAnAbsentBulletin() {
    assertThat(new SoundValidator().isValid(null, null)).isTrue();
  }

  /** Whatever stands in a bulletin, no message shows it, let alone computes it. */
  @Test
  void expressionLanguageInABulletinIsNeverEvaluatedNorShown() {
    String hostile =
        "${'inj'.concat('ected')} #{'inj'.concat('ected')} {dev.bulletin.unsound} {{x}}";
    String bad = hostile + "\n" + "x".repeat(30_000);
    Bulletin bulletin =
        new Bulletin(
            hostile,
            bad,
            Text.of(bad),
            hostile,
            new Organization(bad, hostile, new Image(bad, bad, Text.of(bad), hostile)),
            List.of(bad, bad),
            bad,
            new When(hostile, hostile, bad),
            When.of(hostile),
            null,
            List.of(
                new Section(Text.of(hostile), List.of(), hostile),
                new Paragraph(
                    Text.of(
                        new Link(Text.of(new Strong(Text.of(bad))), hostile),
                        new Link(Text.of(hostile), null),
                        new Span(Text.of(new Code(bad)), hostile),
                        new Emphasis(Text.of(hostile)))),
                ItemList.of(
                    Item.builder().kind(hostile).where(bad).language(hostile).build(),
                    Item.builder().label(bad).title(hostile).text(bad).build()),
                new Quotation(Text.of(bad), Text.of(hostile), hostile),
                new Table(List.of(List.of(Text.of(bad))), List.of(Text.of(hostile)), Text.of(bad)),
                new Preformatted(bad, bad)),
            List.of(Paragraph.of(hostile)),
            null);
    List<String> refusals = refusals(bulletin);
    assertThat(refusals).hasSizeGreaterThan(25);
    assertThat(refusals).noneMatch(line -> line.contains("inj") || line.contains("xxx"));
    assertThat(refusals).noneMatch(line -> line.contains("${") || line.contains("{dev."));
  }

  @Test
  void everyConstraintAndMandatoryRuleHasAMessageInEachLanguage() {
    for (String language : List.of("en", "fr", "es", "de")) {
      ResourceBundle messages =
          ResourceBundle.getBundle(
              "ContributorValidationMessages",
              Locale.forLanguageTag(language),
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      assertThat(messages.getLocale().getLanguage()).isEqualTo(language.replace("en", ""));
      assertThat(messages.keySet()).hasSize(keys().size()).containsAll(keys());
    }
  }

  private static Set<String> keys() {
    Set<String> codes = new TreeSet<>();
    RuleCatalogue.rules().stream()
        .filter(rule -> rule.level() == Level.MANDATORY)
        .forEach(rule -> codes.add(rule.code()));
    codes.addAll(List.of("unsound", "document-too-deep", "document-too-many-nodes"));
    codes.addAll(List.of("text-blank", "text-too-long", "line-break-unexpected"));
    codes.addAll(List.of("list-not-unique", "language-malformed", "date-malformed"));
    codes.addAll(List.of("address-malformed", "kind-malformed", "id-malformed"));
    codes.addAll(List.of("shape-unknown", "type-mismatch"));
    return codes.stream().map("dev.bulletin."::concat).collect(Collectors.toSet());
  }
}
