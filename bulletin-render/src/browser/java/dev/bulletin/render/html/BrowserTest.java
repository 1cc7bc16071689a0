// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.browser.Chromium;
import dev.bulletin.core.Bulletin;
import dev.bulletin.render.LinkPolicy;
import dev.bulletin.render.Samples;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages and mails in a real browser: for everybody, on every screen, and harmless. */
class BrowserTest {

  static final Map<String, Bulletin> SAMPLES = Samples.all();
  static final Set<String> NAMES = SAMPLES.keySet();

  private static final List<Integer> WIDTHS = List.of(320, 1280);
  private static final List<String> SCHEMES = List.of("light", "dark");
  private static final HtmlRenderer PAGE = HtmlRenderer.create();
  private static final EmailRenderer MAIL =
      EmailRenderer.builder().linkPolicy(LinkPolicy.create()).build();

  /** A mail stands in the page of a mail program, which has the landmarks. */
  private static final String[] PAGE_RULES = {"region", "landmark-one-main"};

  @TempDir static Path folder;

  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    Files.createDirectory(folder.resolve("images"));
    try (DirectoryStream<Path> images =
        Files.newDirectoryStream(Samples.folder().resolve("images"), "*.png")) {
      for (Path image : images) {
        Files.copy(image, folder.resolve("images").resolve(image.getFileName().toString()));
      }
    }
    chromium = new Chromium(folder);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void axeFindsNothingInAPage(String name) {
    String html = PAGE.render(SAMPLES.get(name));
    for (int width : WIDTHS) {
      for (String scheme : SCHEMES) {
        chromium.show(html, width, scheme);
        assertThat(chromium.axe()).as("%s, %d pixels, %s", name, width, scheme).isEmpty();
        assertThat(chromium.overflow())
            .as("%s scrolls sideways at %d pixels", name, width)
            .isZero();
      }
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void axeFindsNothingInAMail(String name) {
    String html = MAIL.render(SAMPLES.get(name));
    for (int width : WIDTHS) {
      for (String scheme : SCHEMES) {
        chromium.show(html, width, scheme);
        assertThat(chromium.axe(PAGE_RULES)).as("%s, %d pixels, %s", name, width, scheme).isEmpty();
        assertThat(chromium.overflow())
            .as("%s scrolls sideways at %d pixels", name, width)
            .isZero();
      }
    }
  }

  @Test
  void axeWouldFindWhatIsWrong() {
    String page = PAGE.render(SAMPLES.get("minimal"));
    chromium.show(page.replace("<h1>", "<img src=\"x\"><h1 style=\"color: #eee\">"), 320, "light");
    assertThat(chromium.axe())
        .anyMatch(f -> f.startsWith("image-alt"))
        .anyMatch(f -> f.startsWith("color-contrast"));
    chromium.show(page.replace("<h1>", "<h1 style=\"width: 2000px\">"), 320, "light");
    assertThat(chromium.overflow()).isPositive();
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void aPageAsksForItsImagesOnly(String name) {
    chromium.show(PAGE.render(SAMPLES.get(name)), 1280, "light");
    assertThat(
            chromium.run(
                "const images = [...document.images].map(i => i.src);return"
                    + " performance.getEntriesByType('resource').map(r => r.name).filter(r =>"
                    + " !images.includes(r))"))
        .isEqualTo(List.of());
    assertThat(
            chromium.run(
                "return [...document.images].filter(i => i.src.startsWith('file:') &&"
                    + " !i.naturalWidth).length"))
        .isEqualTo(0L);
  }

  static List<String> payloads() {
    return HostileBulletins.PAYLOADS;
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void whatIsHostileIsInert(String payload) {
    for (Bulletin bulletin : HostileBulletins.of(payload)) {
      String fragment = HtmlRenderer.builder().fragment(true).build().render(bulletin);
      for (String html :
          List.of(PAGE.render(bulletin), MAIL.render(bulletin), "<!DOCTYPE html>" + fragment)) {
        chromium.show(html, 1280, "light");
        assertThat(
                chromium.run(
                    "[...document.querySelectorAll('a')].filter(a => !['https:', 'http:',"
                        + " 'file:'].includes(a.protocol)).forEach(a =>"
                        + " a.click());document.querySelectorAll('*').forEach(e => {"
                        + " e.dispatchEvent(new Event('error')); e.dispatchEvent(new"
                        + " MouseEvent('mouseover')); e.focus && e.focus(); });return window.pwned"
                        + " || null"))
            .as(html)
            .isNull();
        assertThat(
                chromium.run(
                    "return [...document.querySelectorAll('a')].map(a =>"
                        + " a.protocol).concat([...document.images].map(i => new"
                        + " URL(i.src).protocol)).filter(p => !['https:', 'http:', 'mailto:',"
                        + " 'tel:', 'cid:', 'file:'].includes(p))"))
            .isEqualTo(List.of());
        assertThat(
                chromium.run(
                    "return [...document.querySelectorAll('*')].filter(e =>"
                        + " e.getAttributeNames().some(n => n.startsWith('on'))).length +"
                        + " document.querySelectorAll('script:not([type=\"application/ld+json\"]),"
                        + " iframe, object, svg, form, base, link').length"))
            .isEqualTo(0L);
      }
    }
  }

  @Test
  void theHostileTestWouldNoticeAScript() {
    chromium.show("<script>window.pwned = 1</script>", 320, "light");
    assertThat(chromium.run("return window.pwned")).isEqualTo(1L);
  }
}
