// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import static dev.bulletin.testing.BulletinAssertions.assertThat;
import static dev.bulletin.testing.BulletinAssertions.assertThatBulletin;
import static dev.bulletin.testing.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.validation.ValidationOptions;
import dev.bulletin.render.html.HtmlRenderer;
import dev.bulletin.render.text.TextRenderer;
import dev.bulletin.testing.junit.BulletinSource;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * The examples of {@code docs/testing.md}: the page shows parts of this file, and a test of the
 * documentation holds it to them.
 */
class TestingGuideTest {

  private static final TextRenderer TEXT = TextRenderer.create();
  private static final Bulletin BULLETIN =
      Bulletin.builder("Harbour Relief Prayer Request", "en")
          .issue("12")
          .image("pier.jpg", "Volunteers at the pier")
          .items(
              Item.of("Give thanks."),
              Item.builder().kind("praise").text("The first clinic is open.").build())
          .section(
              "East Coast",
              section ->
                  section
                      .paragraph("Two partner offices share one boat.")
                      .bullets("Pray for calm seas this month."))
          .build();

  @ExtendWith({RunByTest.class, SoftAssertionsExtension.class})
  static class Tests {

    @ParameterizedTest
    @BulletinSource("src/test/bulletins")
    void isSound(Path file) {
      assertThatBulletin(file).isValid().hasNoWarnings();
    }

    @ParameterizedTest
    @BulletinSource("src/test/bulletins")
    void saysWhoSendsIt(Bulletin bulletin) {
      assertThat(bulletin).hasOrganization("Harbour Relief").hasLinkTo("https://harbour.example");
    }

    @Test
    void isAsPlanned(BulletinSoftAssertions softly) {
      softly.assertThat(BULLETIN).isValid().hasNoWarnings();
      softly.assertThat(BULLETIN).hasSection("East Coast");
    }
  }

  @Test
  void aTestForEachFileOfAFolder() {
    oneFailsOfTwo("isSound", Path.class);
    oneFailsOfTwo("saysWhoSendsIt", Bulletin.class);
    RunByTest.run(Tests.class, "isAsPlanned", BulletinSoftAssertions.class)
        .testEvents()
        .assertStatistics(counts -> counts.succeeded(1).failed(0));
  }

  private static void oneFailsOfTwo(String method, Class<?> parameter) {
    RunByTest.run(Tests.class, method, parameter)
        .testEvents()
        .assertStatistics(counts -> counts.succeeded(1).failed(1));
  }

  @Test
  void whatWasFound() {
    Bulletin bulletin = BULLETIN;
    Path file = Path.of("src/test/bulletins/spring.bulletin.json");
    String json = Samples.WITHOUT_ALT;
    assertThat(bulletin).isValid().hasNoWarnings();
    assertThatBulletin(file).hasExactlyDiagnostics("4:13 member-unknown");
    assertThatBulletin(json)
        .hasDiagnostic("image-alt-missing")
        .doesNotHaveDiagnostic("date-impossible");
    assertThat(messageOf(() -> assertThatBulletin(file).isValid()).replace('\\', '/'))
        .isEqualTo(
            """
            Expecting src/test/bulletins/spring.bulletin.json
            to be valid but it is not:

            src/test/bulletins/spring.bulletin.json:4:13: error: unknown member "headng" [member-unknown]
                4 |   "body": [{"headng": "East Coast", "body": ["Two offices share one boat."]}]
                  |             ^^^^^^^^ did you mean "heading"?
            """);
  }

  @Test
  void options() {
    Path file = Path.of("src/test/bulletins/summer.draft.json");
    ValidationOptions options = ValidationOptions.builder().level(Level.EMAIL).build();
    Bulletin bulletin = BULLETIN;
    assertThatBulletin(file)
        .withLevels(Level.EMAIL, Level.INFORMATIVE) // more rules
        .withNow(LocalDate.of(2026, 6, 1)) // for the rules that need a clock
        .hasNoDiagnostics();
    assertThat(bulletin).withOptions(options).isValid(); // any ValidationOptions
    Bulletin blank = Bulletin.builder("", "en").paragraph("Come and see.").build();
    assertThat(messageOf(() -> assertThat(blank).isValid()))
        .isEqualTo(
            """
            Expecting bulletin ""
            to be valid but it is not:

            /title: error: a text is blank [text-blank]
                2 |   "title": "",
                  |            ^^
            """);
  }

  @Test
  void whatItSays() {
    Bulletin bulletin = BULLETIN;
    assertThat(bulletin)
        .hasTitle("Harbour Relief Prayer Request")
        .hasLanguage("en")
        .hasSection("East Coast")
        .containsText("share one boat")
        .doesNotContainText("lorem ipsum");
    assertThat(bulletin).section("East Coast").hasItem("Pray for calm seas this month.");
    assertThat(bulletin).items().extracting(Item::kind).containsExactly(null, "praise", null);
    assertThat(bulletin).images().allSatisfy(image -> assertThat(image.alt()).isNotBlank());
    assertThat(bulletin).extracting(Bulletin::issue).isEqualTo("12");
    assertThat(bulletin).images().extracting(Image::image).containsExactly("pier.jpg");
  }

  @Test
  void howItIsRendered() {
    Bulletin bulletin = BULLETIN;
    assertThat(bulletin).rendering(HtmlRenderer.create()).contains("<h2>East Coast</h2>");
    assertThat(bulletin).rendersLike(TextRenderer.create(), Path.of("src/test/golden/spring.txt"));
    String other = TEXT.render(bulletin).replace("seas this month.", "seas.");
    assertThat(
            messageOf(() -> assertThat(bulletin).rendersTo(TEXT, other))
                .replace("--- expected", "--- src/test/golden/spring.txt")
                .replace("\n \n", "\n\n"))
        .isEqualTo(
            """
            Expecting the rendering of bulletin "Harbour Relief Prayer Request"
            by TextRenderer to be as expected but it is not:

            --- src/test/golden/spring.txt
            +++ rendering
            @@ -11,3 +11,3 @@
             Two partner offices share one boat.

            -  • Pray for calm seas.
            +  • Pray for calm seas this month.
            """);
  }

  @Test
  void allFailuresAtOnce() {
    Bulletin bulletin = BULLETIN;
    BulletinSoftAssertions.assertBulletinsSoftly(
        softly -> {
          softly.assertThat(bulletin).hasTitle("Harbour Relief Prayer Request");
          softly.assertThat(bulletin).section("East Coast").containsText("one boat");
        });
  }
}
