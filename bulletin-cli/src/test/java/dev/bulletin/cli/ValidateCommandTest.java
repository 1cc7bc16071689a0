// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.Caller.Called;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

  @TempDir Path folder;

  private Caller caller;

  @BeforeEach
  void call() {
    caller = new Caller(folder);
  }

  private Called validate(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "validate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return caller.call(all);
  }

  @Test
  void isSilentOnStandardOutputWhereAllIsWell() throws IOException {
    caller.write("a.bulletin.json", Samples.GOOD);

    Called called = validate("a.bulletin.json");

    assertThat(called.out()).isEmpty();
    assertThat(called.err()).matches("1 bulletin is valid \\(\\d+\\.\\d s\\)\n");
    assertThat(called.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Plain", "Été à l'école, déjà", "\uD83C\uDF0A\uD83C\uDF0A and a boat"})
  void namesFourFaultsAtTheirPlaces(String before) throws IOException {
    caller.write(
        "four.bulletin.json",
        """
        {
          "subtitle": "%1$s", "language": 7,
          "body": ["%1$s", {"fotos": 3},
            {"heading": "East", "body": ["%1$s", {"items": ["%1$s"], "stile": "plain"}]}]
        }
        """
            .replace("%1$s", before));

    Called called = validate("four.bulletin.json");

    int width = before.length();
    assertThat(called.out().lines().filter(line -> line.startsWith("four")))
        .containsExactly(
            "four.bulletin.json:1:1: error: the member \"title\" is missing [member-missing]",
            "four.bulletin.json:2:"
                + (31 + width)
                + ": error: expected a string, found the number 7"
                + " [type-mismatch]",
            "four.bulletin.json:3:"
                + (16 + width)
                + ": error: no member names the shape of this"
                + " object: it needs one of \"text\", \"heading\", \"items\", \"image\", \"quote\","
                + " \"rows\" or \"pre\" [shape-unknown]",
            "four.bulletin.json:4:"
                + (54 + 2 * width)
                + ": error: unknown member \"stile\""
                + " [member-unknown]");
    assertThat(called.status()).isEqualTo(1);
  }

  @Test
  void showsTheSourceUnderEachFault() throws IOException {
    caller.write(
        "spring.bulletin.json",
        """
        {
          "title": "Spring",
          "language": "en",
          "body": [
            "Two offices share one boat.",
            {
            "headng": "East Coast",
            "body": ["Calm seas."]
          }]
        }
        """);

    assertThat(validate("spring.bulletin.json").out())
        .isEqualTo(
            """
            spring.bulletin.json:7:5: error: unknown member "headng" [member-unknown]
                7 |     "headng": "East Coast",
                  |     ^^^^^^^^ did you mean "heading"?
            """);
  }

  @Test
  void takesAFolderWithItsBulletinsInOrder() throws IOException {
    caller.write("news/b.bulletin.json", Samples.FAULTY);
    caller.write("news/a/z.bulletin.json", Samples.FAULTY);
    caller.write("news/c.json", ours(Samples.FAULTY));
    caller.write("news/old.json", ours(Samples.FAULTY).replace("/1/", "/9/"));
    caller.write("news/other.json", "{\"$schema\": \"https://other.example\", \"title\": 5}");
    caller.write("news/broken.json", "{");
    caller.write("news/notes.txt", "bulletin.dev");

    Called called = validate("news");

    assertThat(called.out().lines().filter(line -> line.startsWith("news")))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly(
            "news/a/z.bulletin.json", "news/b.bulletin.json", "news/c.json", "news/old.json");
    assertThat(called.out()).contains("[version-unsupported]");
    assertThat(called.err()).startsWith("4 bulletins have errors: 4 errors (");
  }

  private static String ours(String bulletin) {
    return bulletin.replaceFirst(
        "\\{", "{\"\\$schema\": \"https://bulletin.dev/schema/1/bulletin.schema.json\", ");
  }

  @Test
  void expandsAGlobByItself() throws IOException {
    caller.write("a1.json", Samples.FAULTY);
    caller.write("a2.json", Samples.FAULTY);
    caller.write("b1.json", Samples.FAULTY);
    caller.write("x/y/a3.json", Samples.FAULTY);

    assertThat(validate("a*.json").err()).startsWith("2 bulletins");
    assertThat(validate("**/a?.json").err()).startsWith("3 bulletins");
    assertThat(validate("x/{y,z}/*").err()).startsWith("1 bulletin ");
  }

  @Test
  void takesAFileWhoseNameLooksLikeAGlob() throws IOException {
    caller.write("a[1].json", Samples.FAULTY);

    assertThat(validate("a[1].json").out()).startsWith("a[1].json:1:64:");
  }

  @Test
  void checksAFileOnceHoweverOftenItIsNamed() throws IOException {
    caller.write("n/a.bulletin.json", Samples.GOOD);

    assertThat(validate("n", "n/a.bulletin.json", "n/../n", "n/*").err()).startsWith("1 bulletin ");
  }

  @Test
  void readsStandardInputUnderAName() {
    assertThat(caller.stdin(Samples.FAULTY).call("validate", "-").out())
        .startsWith("<stdin>:1:64: error: unknown member");
    assertThat(caller.stdin(Samples.FAULTY).call("validate", "-", "--stdin-name", "x.json").out())
        .startsWith("x.json:1:64: error:");
  }

  @Test
  void readsABulletinFromEachLine() throws IOException {
    String line = Samples.FAULTY.strip();
    String lines = Samples.GOOD.strip() + "\n\n" + line + "\r\n  \n" + line;
    caller.write("all.ndjson", lines);

    Called called = validate("all.ndjson", "--format", "ndjson");

    assertThat(called.out().lines())
        .hasSize(2)
        .allMatch(found -> found.contains("\"pointer\":\"/colour\""))
        .first()
        .asString()
        .contains("\"start\":{\"line\":3,\"column\":64}");
    assertThat(called.err()).startsWith("2 of 3 bulletins have errors: 2 errors");
    assertThat(caller.stdin(lines).call("validate", "-", "--stdin-name=x.jsonl").out())
        .contains("x.jsonl:3:64:", "x.jsonl:5:64:", "    5 | ");
  }

  @Test
  void namesPlacesInMessagesByTheFilesOwnLines() throws IOException {
    String twice = "{\"title\": \"a\", \"title\": \"b\", \"language\": \"en\", \"body\": [\"c\"]}";
    caller.write("all.ndjson", Samples.GOOD.strip() + "\n" + twice);

    assertThat(validate("all.ndjson").out()).contains("all.ndjson:2:16: error:", "2:2");
  }

  @Test
  void goesOnAfterALineThatIsTooLong() throws IOException {
    String huge = "{\"title\": \"" + "x".repeat(2 << 20) + "\"}";
    caller.write("all.jsonl", huge + "\n" + Samples.FAULTY);

    assertThat(validate("all.jsonl").out())
        .contains("all.jsonl:1:", "[document-too-large]", "all.jsonl:2:64:");
  }

  @Test
  void writesTheReportToAFile() throws IOException {
    caller.write("a.json", Samples.FAULTY);

    Called called = validate("a.json", "--output", "report.txt");

    assertThat(called.out()).isEmpty();
    assertThat(folder.resolve("report.txt")).content().startsWith("a.json:1:64: error:");
    assertThat(called.status()).isEqualTo(1);
  }

  @Test
  void saysThatAReportCannotBeWritten() throws IOException {
    caller.write("a.json", Samples.GOOD);

    Called called = validate("a.json", "--output", "nowhere/report.txt");

    assertThat(called.err()).startsWith("nowhere/report.txt: error: cannot be written: no such");
    assertThat(called.status()).isEqualTo(3);
  }

  @Test
  void failsFromTheSeverityThatWasAskedFor() throws IOException {
    caller.write("a.json", Samples.DOUBTFUL);

    assertThat(validate("a.json").status()).isZero();
    assertThat(validate("a.json", "--fail-on", "warning").status()).isEqualTo(1);
    assertThat(validate("a.json", "--fail-on=info").status()).isEqualTo(1);
    assertThat(validate("a.json", "--fail-on=warning", "--level=-recommended").status()).isZero();
  }

  @Test
  void setsOneRule() throws IOException {
    caller.write("a.json", Samples.DOUBTFUL);

    assertThat(validate("a.json", "--rule", "house-maybe=error").out())
        .contains(": error: ", "[house-maybe]");
    assertThat(validate("a.json", "--rule=house-maybe=off").out()).isEmpty();
    assertThat(validate("a.json", "--rule=house-maybe=info").out()).contains(": info: ");
  }

  @Test
  void keepsAsManyDiagnosticsAsWereAskedFor() throws IOException {
    caller.write(
        "a.json",
        """
        {"title": "x", "language": "en", "body": [1, 2, 3, 4]}
        """);

    assertThat(validate("a.json", "--max-diagnostics=2").out())
        .contains("found the number 2", "[diagnostics-truncated]")
        .doesNotContain("found the number 3");
    assertThat(validate("a.json", "--max-diagnostics=2").err()).contains("at least 2 errors");
    assertThat(validate("a.json", "--max-diagnostics=4").err()).contains(": 4 errors (");
  }

  @Test
  void judgesDatesAgainstAClock() throws IOException {
    caller.write("a.json", Samples.GOOD);

    assertThat(validate("a.json").out()).isEmpty();
    assertThat(validate("a.json", "--now=2026-01-08").out()).isEmpty();
    assertThat(validate("a.json", "--now=2027-02-01").out()).contains("[house-maybe]");
    assertThat(validate("a.json", "--now=2027-02-01T10:00").out()).contains("[house-maybe]");
    assertThat(validate("a.json", "--now=2027-02-01T10:00Z").out()).contains("[house-maybe]");
  }

  @Test
  void followsTheNearestConfigurationFile() throws IOException {
    caller.write(".bulletin-check.json", "{\"rules\": {\"house-maybe\": \"error\"}}");
    caller.write("deep/below/a.bulletin.json", Samples.DOUBTFUL);
    caller.write("other/.bulletin-check.json", "{\"levels\": [\"-recommended\"]}");
    caller.write("other/b.bulletin.json", Samples.DOUBTFUL);

    Called called = validate(".");

    assertThat(called.out())
        .startsWith("deep/below/a.bulletin.json:1:11:")
        .contains(": error: ")
        .doesNotContain("other/");
    assertThat(called.status()).isEqualTo(1);
  }

  @Test
  void letsOptionsWinOverTheConfigurationFile() throws IOException {
    caller.write("c.json", "{\"rules\": {\"house-maybe\": \"error\"}}");
    caller.write("a.json", Samples.DOUBTFUL);

    assertThat(validate("a.json", "--config=c.json").status()).isEqualTo(1);
    assertThat(validate("a.json", "--config=c.json", "--rule=house-maybe=off").out()).isEmpty();
  }

  @Test
  void refusesAMalformedConfigurationFileBeforeItChecks() throws IOException {
    caller.write(".bulletin-check.json", "{\n  \"rulez\": {}\n}\n");
    caller.write("a.json", Samples.FAULTY);

    Called called = validate("a.json");

    assertThat(called.out()).isEmpty();
    assertThat(called.err())
        .isEqualTo(
            """
            .bulletin-check.json:2:3: error: unknown member "rulez" [member-unknown]
                2 |   "rulez": {}
                  |   ^^^^^^^ did you mean "rules"?
            """);
    assertThat(called.status()).isEqualTo(2);
  }

  @Test
  void speaksTheLanguageThatWasAskedFor() throws IOException {
    caller.write("a.json", Samples.FAULTY);

    Called called = validate("a.json", "--language", "fr");

    assertThat(called.out()).contains("[member-unknown]");
    assertThat(called.err()).startsWith("1 bulletin comporte des erreurs");
  }

  @Test
  void colorsOnlyATerminalUnlessToldOtherwise() throws IOException {
    caller.write("a.json", Samples.FAULTY);

    assertThat(validate("a.json").out()).doesNotContain("\u001b");
    assertThat(validate("a.json", "--color", "always").out()).contains("\u001b[1;31merror:");
    caller.onATerminal();
    assertThat(validate("a.json").out()).contains("\u001b[1;31merror:");
    assertThat(validate("a.json", "--color=never").out()).doesNotContain("\u001b");
    assertThat(validate("a.json", "--output=r.txt").status()).isEqualTo(1);
    assertThat(folder.resolve("r.txt")).content().doesNotContain("\u001b");
    caller.environment("NO_COLOR", "1");
    assertThat(validate("a.json").out()).doesNotContain("\u001b");
  }

  @Test
  void leavesTheClosingLineOut() throws IOException {
    caller.write("a.json", Samples.GOOD);

    assertThat(validate("a.json", "--quiet").err()).isEmpty();
  }

  @Test
  void readsArgumentsFromAFile() throws IOException {
    caller.write("a.json", Samples.DOUBTFUL);
    Path arguments = caller.write("arguments", "a.json\n--fail-on=warning\n");

    assertThat(validate("@" + arguments).status()).isEqualTo(1);
  }

  @Test
  void checksThousandsOfFilesInOrder() throws IOException {
    int count = 700;
    for (int i = 0; i < count; i++) {
      caller.write(
          "all/" + (1000 + i) + ".bulletin.json", i % 7 == 0 ? Samples.FAULTY : Samples.GOOD);
    }

    Called called = validate("all", "--format=ndjson");

    assertThat(
            called
                .out()
                .lines()
                .map(line -> line.replaceFirst(".*\"source\":\"all/(\\d+).*", "$1")))
        .hasSize(count / 7)
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(called.err()).startsWith("100 of 700 bulletins have errors: 100 errors");
  }

  @Test
  void followsALinkOnceAndNoLoop() throws IOException {
    caller.write("n/a.bulletin.json", Samples.GOOD);
    Files.createSymbolicLink(folder.resolve("n/loop"), folder.resolve("n"));
    Files.createSymbolicLink(folder.resolve("n/gone.json"), folder.resolve("nowhere"));

    Called called = validate("n");

    assertThat(called.err()).startsWith("1 bulletin is valid (");
    assertThat(called.status()).isZero();
  }
}
