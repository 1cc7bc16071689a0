// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import static dev.bulletin.testing.BulletinAssertions.assertThat;
import static dev.bulletin.testing.BulletinAssertions.assertThatBulletin;
import static dev.bulletin.testing.Failures.messageOf;
import static dev.bulletin.testing.Samples.MISSPELT;
import static dev.bulletin.testing.Samples.OPEN_DAY;
import static dev.bulletin.testing.Samples.WITHOUT_ALT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.validation.ValidationOptions;
import dev.bulletin.json.BulletinParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found in a bulletin: each assertion where it holds, and what it says where not. */
class DiagnosticAssertionsTest {

  @TempDir private Path folder;

  private Path file(String name, String json) throws IOException {
    return Files.write(folder.resolve(name), json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void isValid() {
    assertThatBulletin(WITHOUT_ALT).isValid();
    assertThat(messageOf(() -> assertThatBulletin(MISSPELT).isValid()))
        .isEqualTo(
            """
            Expecting <input>
            to be valid but it is not:

            <input>:4:13: error: unknown member "headng" [member-unknown]
                4 |   "body": [{"headng": "East Coast", "body": ["Two offices share one boat."]}]
                  |             ^^^^^^^^ did you mean "heading"?
            """);
  }

  @Test
  void isNotValid() {
    assertThatBulletin(MISSPELT).isNotValid();
    assertThat(messageOf(() -> assertThat(OPEN_DAY).isNotValid()))
        .isEqualTo("Expecting bulletin \"Open day\"\nnot to be valid but it has no error");
    assertThat(messageOf(() -> assertThatBulletin(WITHOUT_ALT).isNotValid()))
        .isEqualTo(
            """
            Expecting <input>
            not to be valid but it has no error, only

            <input>:5:12: warning: the image "pier.jpg" has no alternative text [image-alt-missing]
                5 |   "body": [{"image": "pier.jpg"}]
                  |            ^ add "alt" with what it shows, or "alt": "" where it is decorative
            """);
  }

  @Test
  void hasNoWarnings() {
    assertThat(OPEN_DAY).hasNoWarnings();
    assertThatBulletin(MISSPELT.replace("\"language\"", "\"date\": \"2026\", \"language\""))
        .hasNoWarnings();
    assertThat(messageOf(() -> assertThatBulletin(WITHOUT_ALT).hasNoWarnings()))
        .isEqualTo(
            """
            Expecting <input>
            to have no warnings but it has

            <input>:5:12: warning: the image "pier.jpg" has no alternative text [image-alt-missing]
                5 |   "body": [{"image": "pier.jpg"}]
                  |            ^ add "alt" with what it shows, or "alt": "" where it is decorative
            """);
  }

  @Test
  void hasNoDiagnostics() {
    assertThat(OPEN_DAY).hasNoDiagnostics();
    assertThat(messageOf(() -> assertThatBulletin(MISSPELT).hasNoDiagnostics()))
        .isEqualTo(
            """
            Expecting <input>
            to have no diagnostics but it has

            <input>:4:13: error: unknown member "headng" [member-unknown]
                4 |   "body": [{"headng": "East Coast", "body": ["Two offices share one boat."]}]
                  |             ^^^^^^^^ did you mean "heading"?
            """);
  }

  @Test
  void hasDiagnostic() {
    assertThatBulletin(MISSPELT)
        .hasDiagnostic("member-unknown")
        .hasDiagnostic("4:13 member-unknown")
        .hasDiagnostic("member-unknown /body/0/headng")
        .hasDiagnostic("4:13 member-unknown /body/0/headng");
    assertThat(
            messageOf(
                () ->
                    assertThatBulletin(WITHOUT_ALT)
                        .hasDiagnostic("5:13 image-alt-missing /body/0")))
        .isEqualTo(
            """
            Expecting <input>
            to have the diagnostic
              5:13 image-alt-missing /body/0
            but it has

            <input>:5:12: warning: the image "pier.jpg" has no alternative text [image-alt-missing]
                5 |   "body": [{"image": "pier.jpg"}]
                  |            ^ add "alt" with what it shows, or "alt": "" where it is decorative
            """);
    assertThat(messageOf(() -> assertThat(OPEN_DAY).hasDiagnostic("date-impossible")))
        .isEqualTo(
            "Expecting bulletin \"Open day\"\nto have the diagnostic\n  date-impossible\n"
                + "but it has none");
  }

  @Test
  void doesNotHaveDiagnostic() {
    assertThatBulletin(MISSPELT)
        .doesNotHaveDiagnostic("shape-unknown")
        .doesNotHaveDiagnostic("4:12 member-unknown");
    assertThat(
            messageOf(
                () -> assertThatBulletin(WITHOUT_ALT).doesNotHaveDiagnostic("image-alt-missing")))
        .isEqualTo(
            """
            Expecting <input>
            not to have the diagnostic
              image-alt-missing
            but it has

            <input>:5:12: warning: the image "pier.jpg" has no alternative text [image-alt-missing]
                5 |   "body": [{"image": "pier.jpg"}]
                  |            ^ add "alt" with what it shows, or "alt": "" where it is decorative
            """);
  }

  @Test
  void hasExactlyDiagnostics() {
    assertThat(OPEN_DAY).hasExactlyDiagnostics();
    assertThatBulletin(MISSPELT).hasExactlyDiagnostics("4:13 member-unknown");
    assertThat(
            messageOf(
                () ->
                    assertThatBulletin(MISSPELT)
                        .hasExactlyDiagnostics("member-unknown", "7:5 title-too-long")))
        .isEqualTo(
            """
            Expecting <input>
            to have exactly these diagnostics, in this order
              member-unknown
              7:5 title-too-long
            but these are missing
              7:5 title-too-long""");
    assertThat(messageOf(() -> assertThatBulletin(MISSPELT).hasExactlyDiagnostics()))
        .isEqualTo(
            """
            Expecting <input>
            to have exactly these diagnostics, in this order
              (none)
            but these were not expected
              4:13 member-unknown /body/0/headng

            <input>:4:13: error: unknown member "headng" [member-unknown]
                4 |   "body": [{"headng": "East Coast", "body": ["Two offices share one boat."]}]
                  |             ^^^^^^^^ did you mean "heading"?
            """);
  }

  @Test
  void hasExactlyDiagnosticsTellsWhatIsMissingWhatIsMoreAndAnotherOrder() {
    String twoFaults = "{\"title\": \"\",\n\"language\": 5,\n\"body\": [\"x\"]}";
    assertThatBulletin(twoFaults).hasExactlyDiagnostics("text-blank", "2:13 type-mismatch");
    assertThat(
            messageOf(
                () ->
                    assertThatBulletin(twoFaults)
                        .hasExactlyDiagnostics("1:2 text-blank", "type-mismatch")))
        .isEqualTo(
            """
            Expecting <input>
            to have exactly these diagnostics, in this order
              1:2 text-blank
              type-mismatch
            but these are missing
              1:2 text-blank
            and these were not expected
              1:11 text-blank /title

            <input>:1:11: error: a text is blank [text-blank]
                1 | {"title": "",
                  |           ^^
            """);
    assertThat(
            messageOf(
                () ->
                    assertThatBulletin(twoFaults)
                        .hasExactlyDiagnostics("type-mismatch", "text-blank")))
        .isEqualTo(
            """
            Expecting <input>
            to have exactly these diagnostics, in this order
              type-mismatch
              text-blank
            but their order is
              1:11 text-blank /title
              2:13 type-mismatch /language""");
  }

  @Test
  void whatNoRuleCanFindIsAWrongCall() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThat(OPEN_DAY).doesNotHaveDiagnostic("member-unknwon"))
        .withMessage("no rule has the code \"member-unknwon\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThat(OPEN_DAY).hasExactlyDiagnostics("7:5member-unknown"))
        .withMessage("\"7:5member-unknown\" is not of the form [LINE:COLUMN] CODE [POINTER]");
  }

  @Test
  void aBulletinInMemoryIsShownAsItsJson() {
    Bulletin bulletin =
        Bulletin.builder("Open day", "en").date("2026-02-30").paragraph("Come and see.").build();
    assertThat(bulletin).hasExactlyDiagnostics("date-impossible /date");
    assertThat(messageOf(() -> assertThat(bulletin).isValid()))
        .isEqualTo(
            """
            Expecting bulletin "Open day"
            to be valid but it is not:

            /date: error: there is no such date or time as "2026-02-30" [date-impossible]
                4 |   "date": "2026-02-30",
                  |           ^^^^^^^^^^^^ give a day of the calendar, a time from 00:00 to 23:59,\
             and an offset from -18:00 to +18:00
            """);
  }

  @Test
  void aFileIsNamedAndItsPicturesAreLookedForBesideIt() throws IOException {
    Path file =
        file(
            "spring.bulletin.json",
            WITHOUT_ALT.replace("\"pier.jpg\"", "\"pier.jpg\", \"alt\": \"The pier\""));
    assertThatBulletin(file).isValid().hasExactlyDiagnostics("5:22 image-file-missing");
    Files.createFile(folder.resolve("pier.jpg"));
    assertThatBulletin(file)
        .hasNoDiagnostics()
        .withOptions(ValidationOptions.defaults())
        .hasNoDiagnostics();

    Path broken = file("broken.bulletin.json", MISSPELT);
    assertThat(messageOf(() -> assertThatBulletin(broken).isValid()))
        .startsWith(
            "Expecting " + broken + "\nto be valid but it is not:\n\n" + broken + ":4:13: error:");
  }

  @Test
  void aFileThatCannotBeReadIsNoFailureOfTheBulletin() {
    assertThatThrownBy(() -> assertThatBulletin(folder.resolve("none.bulletin.json")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("cannot read the bulletin ");
  }

  @Test
  void optionsHoldForWhatFollows() {
    String undated = WITHOUT_ALT.replace("\"date\": \"2026-05-01\",\n", "");
    assertThatBulletin(undated).doesNotHaveDiagnostic("date-missing");
    assertThatBulletin(undated).withLevels(Level.INFORMATIVE).hasDiagnostic("date-missing");

    String passed = WITHOUT_ALT.replace("\"date\"", "\"expires\"");
    assertThatBulletin(passed).doesNotHaveDiagnostic("expired");
    assertThatBulletin(passed)
        .withNow(LocalDate.of(2026, 6, 1))
        .hasDiagnostic("4:14 expired /expires")
        .withNow(LocalDate.of(2026, 4, 1))
        .doesNotHaveDiagnostic("expired");

    ValidationOptions strict =
        ValidationOptions.builder().severity("image-alt-missing", Severity.ERROR).build();
    assertThatBulletin(WITHOUT_ALT).isValid().withOptions(strict).isNotValid();
    Bulletin bulletin = BulletinParser.create().parse(WITHOUT_ALT).orElseThrow();
    assertThat(bulletin).isValid().withOptions(strict).isNotValid();
  }

  @Test
  void rulesThatAreServicesAreHeldToo() {
    assertThat(OPEN_DAY).withLevels(Level.EMAIL).doesNotHaveDiagnostic("email-too-large");
  }

  @Test
  void whatCameOfReadingIsShownWithItsSourceWhereThatIsAFile() throws IOException {
    Path file = file("spring.bulletin.json", MISSPELT);
    BulletinParser parser = BulletinParser.create();
    assertThat(parser.parse(WITHOUT_ALT)).isValid().hasExactlyDiagnostics("5:12 image-alt-missing");
    assertThat(messageOf(() -> assertThat(parser.parse(file)).isValid()))
        .endsWith(
            "\"Two offices share one boat.\"]}]\n      |             ^^^^^^^^ did you mean \"heading\"?\n");
    assertThat(messageOf(() -> assertThat(parser.parse(MISSPELT, "draft 3")).isValid()))
        .isEqualTo(
            """
            Expecting draft 3
            to be valid but it is not:

            draft 3:4:13: error: unknown member "headng" [member-unknown]
                  did you mean "heading"?
            """);
  }

  @Test
  void allIsShownWhereTheErrorsAreAmongThoseNotKept() {
    ValidationOptions one = ValidationOptions.builder().maxDiagnostics(1).build();
    String json = WITHOUT_ALT.replace("\"pier.jpg\"", "\"pier.jpg\"}, {\"image\": 5");
    assertThat(messageOf(() -> assertThatBulletin(json).withOptions(one).isValid()))
        .contains("[image-alt-missing]", "[diagnostics-truncated]");
  }

  @Test
  void nullFails() {
    assertThat(messageOf(() -> assertThat((Bulletin) null).isValid()))
        .isEqualTo("Expecting actual not to be null");
  }

  @Test
  void aDescriptionComesFirst() {
    assertThat(messageOf(() -> assertThat(OPEN_DAY).as("May's bulletin").isNotValid()))
        .startsWith("[May's bulletin] ");
  }
}
