// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
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
}
