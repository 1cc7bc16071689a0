// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.Caller.Called;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderCommandTest {

  private static final String LINKED =
      """
      {"title": "Harbour News", "language": "en", "body": [
        {"heading": "Boats", "body": [
          {"text": ["Read the ", {"link": "timetable of all boats to the islands", "href": "boats"},
            " that sail from the new pier until the end of the winter \u2014 all of them."]}]}]}
      """;

  @TempDir Path folder;

  private Caller caller;

  @BeforeEach
  void call() throws IOException {
    caller = new Caller(folder);
    caller.write("linked.bulletin.json", LINKED);
  }

  private String render(String arguments) {
    Called called = caller.call(("render linked.bulletin.json " + arguments).split(" "));
    assertThat(called.err()).isEmpty();
    assertThat(called.status()).isZero();
    return called.out();
  }

  @Test
  void printsTextUnlessToldOtherwise() {
    assertThat(render("").lines().limit(3)).containsExactly("Harbour News", "", "Boats");
    assertThat(render("--to text")).isEqualTo(render(""));
  }

  @ParameterizedTest
  @CsvSource({
    "html,<!DOCTYPE html>",
    "html-fragment,<article",
    "html-email,<!DOCTYPE html>",
    "markdown,# Harbour News"
  })
  void printsOtherForms(String format, String start) {
    assertThat(render("--to " + format)).startsWithIgnoringCase(start);
  }

  @Test
  void wrapsAtTheWidth() {
    assertThat(render("--width 40").lines()).allMatch(line -> line.length() <= 40);
    assertThat(render("--width 0").lines()).anyMatch(line -> line.length() > 100);
    assertThat(render("--width 0").lines().count())
        .isLessThan(render("--width 40").lines().count());
  }

  @Test
  void writesAsciiOnly() {
    assertThat(render("")).contains("\u2014");
    assertThat(render("--ascii").codePoints()).allMatch(c -> c < 0x7F);
  }

  @Test
  void showsAddressesWhereAsked() {
    assertThat(render("--links none")).doesNotContain("boats)", "boats>");
    assertThat(render("--links references")).isNotEqualTo(render("--links inline"));
    assertThat(render("--base-url https://harbour.example/"))
        .contains("https://harbour.example/boats");
  }

  @Test
  void startsAtAHeadingLevel() {
    assertThat(render("--to markdown --heading-level 2")).startsWith("## Harbour News");
    assertThat(render("--to html-fragment --heading-level 3"))
        .contains("<h3", "<h4")
        .doesNotContain("<h1");
  }

  @Test
  void putsAStyleSheetIntoHtml() throws IOException {
    caller.write("own.css", "p { color: #123456 }");

    assertThat(render("--to html --css own.css")).contains("#123456");
  }

  @Test
  void beginsMarkdownWithFrontMatter() {
    assertThat(render("--to markdown --front-matter")).startsWith("---\n").contains("title:");
  }

  @Test
  void readsStandardInput() {
    assertThat(caller.stdin(LINKED).call("render", "-").out()).startsWith("Harbour News\n");
  }

  @ParameterizedTest
  @CsvSource({
    "text,.txt",
    "html,.html",
    "html-fragment,.fragment.html",
    "html-email,.email.html",
    "markdown,.md",
  })
  void writesAFolderOfFiles(String format, String extension) throws IOException {
    caller.write("in/a.bulletin.json", Samples.GOOD);
    caller.write("in/deep/b.bulletin.json", Samples.GOOD);
    caller.write("in/other.json", "{}");

    Called called = caller.call("render", "in", "--to", format, "--output-dir", "out");

    assertThat(called.status()).isZero();
    assertThat(called.out()).isEmpty();
    assertThat(files("out")).containsExactly("a" + extension, "deep/b" + extension);
    assertThat(folder.resolve("out/a" + extension)).content().contains("The pier is open");
  }

  private Stream<String> files(String name) throws IOException {
    Path top = folder.resolve(name);
    try (Stream<Path> walk = Files.walk(top)) {
      return walk
          .filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void writesNothingWhereTwoInputsWouldWriteOneFile() throws IOException {
    caller.write("a/x.bulletin.json", Samples.GOOD);
    caller.write("b/x.bulletin.json", Samples.GOOD);

    Called called = caller.call("render", "a", "linked.bulletin.json", "b", "--output-dir=out");

    assertThat(called.status()).isEqualTo(2);
    assertThat(called.err()).contains("\"a/x.bulletin.json\" and \"b/x.bulletin.json\" would both");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void rendersTheOthersWhereOneIsFaulty() throws IOException {
    caller.write("in/a.bulletin.json", Samples.FAULTY);
    caller.write("in/b.bulletin.json", Samples.GOOD);

    Called called = caller.call("render", "in", "--output-dir=out");

    assertThat(called.status()).isEqualTo(1);
    assertThat(called.err()).startsWith("in/a.bulletin.json:1:64: error: unknown member");
    assertThat(files("out")).containsExactly("b.txt");
  }

  @Test
  void rendersWhatCanBeReadWhereForced() throws IOException {
    caller.write("a.json", Samples.FAULTY);

    Called called = caller.call("render", "a.json", "--force");

    assertThat(called.status()).isEqualTo(1);
    assertThat(called.out()).startsWith("Harbour News\n");
    assertThat(called.err()).startsWith("a.json:1:64: error:");
    assertThat(caller.call("render", "a.json").out()).isEmpty();
  }

  @Test
  void rendersTheBulletinThatTheConfigurationAllows() throws IOException {
    caller.write("a.json", Samples.DOUBTFUL);
    caller.write("c.json", "{\"rules\": {\"house-maybe\": \"error\"}}");

    assertThat(caller.call("render", "a.json").status()).isZero();
    assertThat(caller.call("render", "a.json", "--config=c.json").status()).isEqualTo(1);
  }

  @Test
  void writesAFileWhole() throws IOException {
    caller.write("old.txt", "old");

    render("--output old.txt");

    assertThat(folder.resolve("old.txt")).content().startsWith("Harbour News\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "linked.bulletin.json --output linked.bulletin.json|2",
        "linked.bulletin.json linked.bulletin.json --output-dir linked.bulletin.json|3",
        "linked.bulletin.json --output missing/a.txt|3",
        "linked.bulletin.json missing.json --output-dir out|3",
        "linked.bulletin.json other.bulletin.json|2",
        "missing.json|3",
        "no*match|2",
        "linked.bulletin.json --output x --output-dir y|2",
        "linked.bulletin.json --to pdf|2",
        "linked.bulletin.json --width -1|2",
        "linked.bulletin.json --to html --heading-level 9|2",
        "linked.bulletin.json --base-url nonsense|2",
        "linked.bulletin.json --to html --css missing.css|2",
        "all.ndjson|2",
      })
  void endsWithAStatusThatSaysWhy(String arguments, int status) throws IOException {
    caller.write("other.bulletin.json", Samples.GOOD);
    caller.write("all.ndjson", Samples.GOOD);

    Called called = caller.call(("render " + arguments).split(" "));

    assertThat(called.status()).isEqualTo(status);
    assertThat(called.err()).isNotEmpty().doesNotContain("defect", "Exception");
    assertThat(folder.resolve("linked.bulletin.json")).content().isEqualTo(LINKED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--to html --width 40|--width is for --to text or eml, not html",
        "--to markdown --ascii|--ascii is for --to text or eml, not markdown",
        "--to html-email --links none|--links is for --to text or eml, not html-email",
        "--heading-level 2|--heading-level is for --to html or html-fragment or markdown, not text",
        "--to html-fragment --css a.css|--css is for --to html, not html-fragment",
        "--to html --front-matter|--front-matter is for --to markdown, not html",
        "--from a@harbour.example|--from is for --to eml, not text",
      })
  void refusesAnOptionThatWouldChangeNothing(String arguments, String message) {
    Called called = caller.call(("render linked.bulletin.json " + arguments).split(" "));

    assertThat(called.err()).startsWith("bulletin render: " + message + "\n");
    assertThat(called.out()).isEmpty();
    assertThat(called.status()).isEqualTo(2);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void neverWritesBesideTheFolder() throws IOException {
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(folder.resolve("out"));
    Files.createSymbolicLink(folder.resolve("out/deep"), folder.resolve("elsewhere"));
    caller.write("in/deep/b.bulletin.json", Samples.GOOD);
    caller.stdin(Samples.GOOD);

    Called called =
        caller.call("render", "in", "-", "--stdin-name=../../up.json", "--output-dir=out");

    assertThat(called.status()).isEqualTo(3);
    assertThat(called.err()).contains("leads out of the folder");
    assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
    assertThat(files("out")).containsExactly("up.txt");
  }

  @Test
  void writesAMailMessage() {
    String mail =
        render(
            "--to eml --from news@harbour.example --date 2026-01-08T15:00+08:00"
                + " --to-address friends@harbour.example --message-id <1@harbour.example>"
                + " --list-unsubscribe https://harbour.example/leave");

    assertThat(mail)
        .contains("From: news@harbour.example", "To: friends@harbour.example")
        .contains("Date: Thu, 8 Jan 2026 15:00:00 +0800", "Message-ID: <1@harbour.example>")
        .contains("List-Unsubscribe: <https://harbour.example/leave>", "Subject: Harbour News")
        .contains("text/plain", "text/html");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--to eml",
        "--to eml --from a@harbour.example",
        "--to eml --from a@harbour.example --date 2026-01-08",
        "--to eml --from nobody --date 2026-01-08T15:00Z --to-address nobody@",
      })
  void refusesAMailMessageWithoutItsHeaders(String arguments) {
    assertThat(caller.call(("render linked.bulletin.json " + arguments).split(" ")).status())
        .isEqualTo(2);
  }
}
