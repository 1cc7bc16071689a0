// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hostile words and addresses in every member. What a browser makes of the same is tested in the
 * profile browser.
 */
class HostileTest {

  static List<String> payloads() {
    return HostileBulletins.PAYLOADS;
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void nothingHostileBecomesAnElementOrAnAttribute(String payload) {
    for (Bulletin bulletin : HostileBulletins.of(payload)) {
      for (String html :
          List.of(
              HtmlRenderer.create().render(bulletin), EmailRenderer.create().render(bulletin))) {
        Document document = Jsoup.parse(html);
        assertThat(
                document.select(
                    "script:not([type=application/ld+json]), iframe, svg, form, object, base"))
            .isEmpty();
        for (Element element : document.getAllElements()) {
          assertThat(element.attributes().asList())
              .allMatch(
                  attribute ->
                      !attribute.getKey().startsWith("on")
                          && !attribute.getKey().equals("autofocus"));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void noAddressIsWrittenThatRuns(String payload) {
    for (Bulletin bulletin : HostileBulletins.of(payload)) {
      for (String html :
          List.of(
              HtmlRenderer.create().render(bulletin), EmailRenderer.create().render(bulletin))) {
        Document document = Jsoup.parse(html);
        assertThat(document.select("[href]").eachAttr("href"))
            .noneMatch(
                address ->
                    address
                        .strip()
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches("(?s)[^/?#]*(script|data|blob|source)\\P{Alpha}*:.*"));
        assertThat(document.select("[src]").eachAttr("src"))
            .noneMatch(
                address ->
                    address
                        .strip()
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches("(?s)(java|vb)?(script|data|blob)\\P{Alpha}*:.*"));
      }
    }
  }
}
