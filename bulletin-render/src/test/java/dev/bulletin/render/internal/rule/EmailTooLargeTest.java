// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.validation.BulletinValidator;
import dev.bulletin.core.validation.ValidationOptions;
import dev.bulletin.json.BulletinParser;
import dev.bulletin.render.html.EmailRenderer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EmailTooLargeTest {

  private static final ValidationOptions MAIL =
      ValidationOptions.builder().level(Level.values()).discoverRules().build();

  private static List<String> told(Bulletin bulletin) {
    return BulletinValidator.of(MAIL).validate(bulletin).diagnostics().stream()
        .filter(diagnostic -> diagnostic.code().equals("email-too-large"))
        .map(diagnostic -> diagnostic.pointer() + ": " + diagnostic.message())
        .toList();
  }

  @Test
  void isFoundByUsersWhoDiscoverRules() {
    assertThat(told(ofBytes(102_401))).containsExactly(": a mail of 102,401 bytes, over 102,400");
  }

  @Test
  void aMailUpToTheLimitIsLeftAlone() {
    assertThat(told(ofBytes(102_400))).isEmpty();
    assertThat(told(Bulletin.builder("短い", "zh").paragraph("雨").build())).isEmpty();
  }

  @Test
  void bytesAreCountedNotCharacters() {
    assertThat(told(Bulletin.builder("雨", "zh").paragraph("雨".repeat(20_000)).build())).isEmpty();
    Bulletin rain =
        Bulletin.builder("雨", "zh")
            .paragraph("雨".repeat(19_999))
            .paragraph("🌊".repeat(19_999))
            .build();
    int bytes = EmailRenderer.create().render(rain).getBytes(StandardCharsets.UTF_8).length;
    assertThat(told(rain))
        .hasSize(1)
        .first()
        .asString()
        .contains(String.format(Locale.ENGLISH, "%,d", bytes));
  }

  @Test
  void itsExamplesAreTrue() {
    EmailTooLarge rule = new EmailTooLarge();
    BulletinParser parser = BulletinParser.builder().validation(MAIL).build();
    assertThat(parser.parse(rule.description().broken()).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("email-too-large");
    assertThat(parser.parse(rule.description().mended()).diagnostics()).isEmpty();
  }

  @Test
  void speaksFourLanguages() {
    List<String> messages =
        List.of(Locale.ENGLISH, Locale.FRENCH, new Locale("es"), Locale.GERMAN).stream()
            .map(language -> new EmailTooLarge().message(language, List.of()))
            .toList();
    assertThat(messages).doesNotHaveDuplicates().noneMatch(message -> message.endsWith("."));
  }

  /** A bulletin whose mail has just so many bytes, found with the renderer itself. */
  private static Bulletin ofBytes(int wanted) {
    return filled(1 + wanted - bytes(filled(1)));
  }

  private static int bytes(Bulletin bulletin) {
    return EmailRenderer.create().render(bulletin).getBytes(StandardCharsets.UTF_8).length;
  }

  /** The first paragraph is what mail programs preview, so the letters come later. */
  private static Bulletin filled(int letters) {
    return Bulletin.builder("Tides", "en")
        .paragraph("The tide tables of this year. ".repeat(20))
        .paragraph("x".repeat(18_000))
        .paragraph("x".repeat(18_000))
        .paragraph("x".repeat(18_000))
        .paragraph("x".repeat(18_000))
        .paragraph("x".repeat(12_000))
        .paragraph("x".repeat(letters))
        .build();
  }
}
