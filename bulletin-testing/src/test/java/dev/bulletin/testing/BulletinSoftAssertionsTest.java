// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import static dev.bulletin.testing.Samples.MISSPELT;
import static dev.bulletin.testing.Samples.OPEN_DAY;
import static dev.bulletin.testing.Samples.WITHOUT_ALT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.bulletin.core.Section;
import dev.bulletin.json.BulletinParser;
import dev.bulletin.render.text.TextRenderer;
import java.nio.file.Path;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.testkit.engine.Events;

class BulletinSoftAssertionsTest {

  private static final Path SAMPLE =
      Path.of("..", "docs", "examples", "harbour-relief.bulletin.json");

  @Test
  void nothingIsToldWhereAllHolds() {
    BulletinSoftAssertions.assertBulletinsSoftly(
        softly -> {
          softly.assertThatBulletin(SAMPLE).hasNoDiagnostics();
          softly
              .assertThatBulletin(WITHOUT_ALT)
              .isValid()
              .rendering(TextRenderer.create())
              .contains("Spring");
          softly.assertThat(OPEN_DAY).isValid().section("East Coast").hasItem("Two boats");
          softly.assertThat(BulletinParser.create().parse(WITHOUT_ALT)).isValid();
          softly.assertThat(OPEN_DAY.title()).as("AssertJ's own are there too").startsWith("Open");
        });
  }

  @Test
  void everyFailureIsToldAtTheEnd() {
    BulletinSoftAssertions softly = new BulletinSoftAssertions();
    softly.assertThatBulletin(MISSPELT).isValid();
    softly.assertThatBulletin(SAMPLE).hasTitle("Another");
    softly.assertThat(OPEN_DAY).isNotValid().hasSection("West Coast").hasTitle("Open day");
    softly.assertThat(OPEN_DAY).rendering(TextRenderer.create()).startsWith("Closed");
    softly.assertThat(OPEN_DAY).items().isEmpty();
    softly.assertThat(BulletinParser.create().parse(MISSPELT)).hasTitle("Spring");
    softly.assertThat(Section.builder("Crews").paragraph("x").build()).hasImage("x.png");

    assertThat(softly.assertionErrorsCollected()).hasSize(8);
    assertThatThrownBy(softly::assertAll)
        .hasMessageContainingAll("did you mean \"heading\"?", "\"West Coast\"", "Closed", "x.png");
  }

  @Test
  void whatIsReachedFromASectionIsSoftToo() {
    BulletinSoftAssertions softly = new BulletinSoftAssertions();
    softly
        .assertThat(OPEN_DAY)
        .section("East Coast")
        .hasItem("No boat")
        .section("Crews")
        .hasImage("none.png");
    softly.assertThat(OPEN_DAY).section("West Coast").hasItem("No boat");

    assertThat(softly.assertionErrorsCollected())
        .extracting(
            failure ->
                failure.getMessage().lines().filter(line -> !line.isBlank()).findFirst().orElse(""))
        .containsExactly(
            "Expecting section \"East Coast\"",
            "Expecting section \"Crews\"",
            "Expecting bulletin \"Open day\"",
            "Expecting actual not to be null");
  }

  /** Run by the test below, and by nothing else. */
  @ExtendWith({RunByTest.class, SoftAssertionsExtension.class})
  static class WithInjection {

    @InjectSoftAssertions private BulletinSoftAssertions field;

    @Test
    void fails(BulletinSoftAssertions parameter) {
      parameter.assertThat(OPEN_DAY).hasTitle("Another");
      field.assertThat(OPEN_DAY).hasSection("West Coast");
    }
  }

  @Test
  void jupiterInjectsThem() {
    Events tests =
        RunByTest.run(WithInjection.class, "fails", BulletinSoftAssertions.class).testEvents();
    tests
        .failed()
        .assertThatEvents()
        .haveExactly(
            1,
            org.assertj.core.api.Assertions.allOf(
                test("fails"),
                finishedWithFailure(
                    message(text -> text.contains("Another") && text.contains("West Coast")))));
  }
}
