// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.browser.Chromium;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The preview in a real browser: for everybody, on every screen, up to date and harmless. With
 * {@code -Dbulletin.pictures=FOLDER} it leaves pictures there of what it looked at.
 */
class PreviewBrowserTest {

  private static final Path EXAMPLES = Path.of("../docs/examples");

  /** What a bulletin with faults of every severity says. */
  private static final String FAULTY =
      """
      {
        "title": "Spring News",
        "language": "en",
        "subtitle": "Read more here",
        "body": [
          "Two partner offices share one boat.  They sail on Monday.",
          {"headng": "East Coast", "body": ["Calm seas this month."]},
          {"image": "unnamed (3).jpg"},
          {"text": ["Write to us ", {"link": "here", "href": "http://harbour.example/%s"}, "."]},
          {"items": ["Pray for \u6f22\u5b57 and \u05e9\u05dc\u05d5\u05dd.", {"label": "Sunday:", "when": "2026-02-30"}]}
        ]
      }
      """
          .replace("%s", "very-long-address-without-a-break-".repeat(6));

  @TempDir static Path folder;

  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    chromium = new Chromium(folder);
    Files.copy(EXAMPLES.resolve("images/chapel.png"), folder.resolve("unnamed (3).jpg"));
    Files.createDirectory(folder.resolve("images"));
    Files.copy(EXAMPLES.resolve("images/pier.png"), folder.resolve("images/pier.png"));
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({"320,light", "320,dark", "900,light", "1440,light", "1440,dark"})
  void servesEverybodyOnEveryScreen(int width, String scheme) throws Exception {
    Path file = Files.writeString(folder.resolve("faulty.bulletin.json"), FAULTY);
    for (Path shown : List.of(EXAMPLES.resolve("harbour-relief.bulletin.json"), file)) {
      try (RunningPreview preview =
          new RunningPreview(folder, shown.toAbsolutePath().toString(), "--level=informative")) {
        chromium.complaints();
        chromium.open(preview.address(), width, scheme);
        chromium.await("return [...document.querySelectorAll('iframe')].every(" + LOADED + ")");

        keep(shown.getFileName() + "-" + width + "-" + scheme);
        assertThat(chromium.axe()).as("%s, %d pixels, %s", shown, width, scheme).isEmpty();
        assertThat(chromium.overflow()).as("scrolls sideways").isZero();
        assertThat(chromium.complaints()).isEmpty();
        leave();
      }
    }
  }

  private static final String LOADED =
      "f => f.contentDocument?.readyState === 'complete' && f.contentDocument.querySelector('h1')";

  @Test
  void showsPicturesBesideTheBulletin() throws Exception {
    String sample = EXAMPLES.resolve("harbour-relief.bulletin.json").toAbsolutePath().toString();
    try (RunningPreview preview = new RunningPreview(folder, sample)) {
      chromium.open(preview.address(), 1440, "light");

      chromium.await(
          "return [...document.querySelectorAll('iframe')].every(f =>"
              + " f.contentDocument?.images[0]?.naturalWidth > 0)");
    }
  }

  @Test
  void keepsUpWithTheFileAndKeepsTheReadersPlace() throws Exception {
    Path sample = EXAMPLES.resolve("harbour-relief.bulletin.json");
    Path file = folder.resolve("changing.bulletin.json");
    String text = Files.readString(sample);
    Files.writeString(file, text);
    try (RunningPreview preview = new RunningPreview(folder, file.toString())) {
      chromium.complaints();
      chromium.open(preview.address(), 1440, "light");
      chromium.await("return [...document.querySelectorAll('iframe')].every(" + LOADED + ")");
      chromium.run(
          "document.querySelector('#page iframe').contentWindow.scrollTo(0, 200);"
              + " document.querySelector('#text pre').scrollTo(0, 60)");

      Files.writeString(file, text.replace("Harbour Relief Prayer", "Harbour Rescue Prayer"));

      chromium.await(
          "return [...document.querySelectorAll('iframe')].every(f => f.contentDocument"
              + "?.querySelector('h1')?.textContent.includes('Rescue'))");
      chromium.await(
          "return document.querySelector('#page iframe').contentWindow.scrollY === 200");
      assertThat(chromium.run("return document.querySelector('#text pre').textContent"))
          .asString()
          .startsWith("Harbour Rescue Prayer");
      assertThat(chromium.run("return document.querySelector('#text pre').scrollTop"))
          .isEqualTo(60L);

      Files.writeString(file, text.replaceFirst("\"title\"", "\"tilte\""));

      chromium.await("return document.title.startsWith('1 error')");
      assertThat(chromium.run("return document.querySelector('#diagnostics li code').textContent"))
          .isEqualTo("member-unknown");
      assertThat(chromium.complaints()).isEmpty();
      leave();
    }
  }

  @Test
  void saysThatThePreviewHasEnded() throws Exception {
    String sample = EXAMPLES.resolve("minimal.bulletin.json").toAbsolutePath().toString();
    try (RunningPreview preview = new RunningPreview(folder, sample)) {
      chromium.open(preview.address(), 1440, "light");
      chromium.await("return document.readyState === 'complete'");
      preview.stop();

      chromium.await("return document.getElementById('connection').textContent !== ''");
    }
    // A refused connection is what the browser has to complain of here.
    assertThat(chromium.complaints()).isNotEmpty();
  }

  @Test
  void showsOneFormAloneAndAPhonesWidth() throws Exception {
    String sample = EXAMPLES.resolve("parish-weekly.bulletin.json").toAbsolutePath().toString();
    try (RunningPreview preview = new RunningPreview(folder, sample)) {
      chromium.open(preview.address(), 1440, "light");
      chromium.run("document.querySelector('[value=email]').click()");
      chromium.run("document.getElementById('phone').click()");

      assertThat(
              chromium.run(
                  "return [...document.querySelectorAll('.pane')].filter(p =>"
                      + " p.checkVisibility()).map(p => p.id).join()"))
          .isEqualTo("email");
      assertThat(
              chromium.run("return document.querySelector('#email iframe').clientWidth <= 390"))
          .isEqualTo(true);
      keep("email-on-a-phone");
      assertThat(chromium.axe()).isEmpty();
    }
  }

  /** What {@code bulletin-render} tests of its pages, once more where they are framed. */
  @Test
  void whatIsHostileIsInert() throws Exception {
    String payload =
        "</title></script></style></pre><script>top.pwned=parent.pwned=window.pwned=1</script>"
            + "<img src=x onerror=top.pwned=1><iframe srcdoc='<script>top.pwned=1</script>'>";
    Path file = folder.resolve("hostile.bulletin.json");
    Files.writeString(
        file,
        ("{'title': '%s', 'language': 'en', 'organization': '%s', 'body': ['%s', {'pre': '%s'},"
                + " {'image': 'javascript:top.pwned=1', 'alt': '%s'}, {'text': [{'link': '%s',"
                + " 'href': 'javascript:top.pwned=1'}]}], '%s': 1}")
            .replace("'", "\"")
            .replace("%s", payload.replace("\"", "'")));
    try (RunningPreview preview = new RunningPreview(folder, file.toString())) {
      chromium.open(preview.address(), 1440, "light");
      chromium.await("return [...document.querySelectorAll('iframe')].every(" + LOADED + ")");

      assertThat(chromium.run("return window.pwned || null")).isNull();
      assertThat(
              chromium.run(
                  "return [document, ...[...document.querySelectorAll('iframe')].map(f =>"
                      + " f.contentDocument)].map(d => d.querySelectorAll('script:not([src])"
                      + ":not([type=\"application/ld+json\"]), [onerror], iframe iframe').length)"
                      + ".join()"))
          .isEqualTo("0,0,0");
      assertThat(chromium.run("return document.querySelectorAll('iframe').length")).isEqualTo(2L);
    }
  }

  /** The frames themselves let no script run, even one that the renderer had let through. */
  @Test
  void aFrameRunsNoScript() throws Exception {
    String sample = EXAMPLES.resolve("minimal.bulletin.json").toAbsolutePath().toString();
    try (RunningPreview preview = new RunningPreview(folder, sample)) {
      chromium.open(preview.address(), 1440, "light");
      chromium.await("return [...document.querySelectorAll('iframe')].every(" + LOADED + ")");
      chromium.run(
          "for (const f of document.querySelectorAll('iframe')) { const d = f.contentDocument;"
              + " const s = d.createElement('script'); s.textContent = 'top.pwned = 1';"
              + " d.body.append(s); }");

      assertThat(chromium.run("return window.pwned || null")).isNull();
      assertThat(chromium.complaints()).isNotEmpty();
    }
  }

  /** Goes elsewhere, so that the browser has no reason to complain that a preview ended. */
  private static void leave() {
    chromium.open(URI.create("about:blank"), 320, "light");
  }

  private static void keep(String name) throws IOException {
    String pictures = System.getProperty("bulletin.pictures");
    if (pictures != null) {
      Files.write(Path.of(pictures).resolve(name + ".png"), chromium.picture());
    }
  }
}
