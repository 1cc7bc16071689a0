// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Link;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.rule.RuleRun;
import dev.bulletin.core.internal.rule.StandIn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "\u0001javascript:alert(1)",
        "javascript&#58;alert(1)",
        "javascript&colon;alert(1)",
        "data:text/html,hello",
        "vbscript:x",
        "file:///etc/hosts",
        "ftp://harbour.example",
        "cid:logo@harbour.example",
        "//harbour.example/x",
        "\\\\harbour\\share",
        "/\\harbour.example",
        "//",
        "https:\\\\harbour.example",
        "https:harbour.example",
        "httpſ://harbour.example",
        "ｊavascript:alert(1)",
        ":x",
        "Chapter:2.html"
      })
  void unsafeAddressesAreToldOfLinks(String address) {
    assertThat(RuleRun.pointers(new LinkSchemeUnsafe(), linked("words", address)))
        .containsExactly("/body/0/text/1/href");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://harbour.example",
        "HTTPS://harbour.example/a:b",
        "http://harbour.example?u=javascript:alert(1)",
        "mailto:info@harbour.example",
        "tel:+15550100",
        "archive/2025:01.html",
        "./Chapter:2.html",
        "/news",
        "?page=a:b",
        "#part:2",
        "",
        "Überblick.html",
        "خبر.html",
        "file.html?a=1&colon=2",
        "Ebbe & Flut.html",
        "a&amp;b.html",
        "\\pier"
      })
  void safeAddressesAreLeftAlone(String address) {
    assertThat(RuleRun.pointers(new LinkSchemeUnsafe(), linked("words", address))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "images/pier 4.jpg, true",
    "' https://harbour.example/pier.jpg', true",
    "cid:logo@harbour.example, true",
    "data:image/png;base64-AAAA, false",
    "mailto:info@harbour.example, false",
    "C:\\Users\\ana\\pier.jpg, false",
    "' javascript:alert(1)', false",
    "//harbour.example/pier.jpg, false"
  })
  void imagesHaveSchemesOfTheirOwn(String address, boolean isSafe) {
    Bulletin bulletin = RuleRun.bulletin("en", Image.of(address, "The pier"));
    assertThat(RuleRun.pointers(new LinkSchemeUnsafe(), bulletin))
        .isEqualTo(isSafe ? List.of() : List.of("/body/0/image"));
  }

  @Test
  void everyAddressIsLookedAt() {
    Bulletin bulletin =
        Bulletin.builder("Harbour news", "en")
            .organization(
                new Organization("Harbour", "ftp:a", Image.builder("ftp:b").href("ftp:c").build()))
            .paragraph(Text.of(Link.of("ftp:d")))
            .paragraph(Text.of(Link.of(StandIn.STRING, StandIn.STRING)))
            .build();
    assertThat(RuleRun.pointers(new LinkSchemeUnsafe(), bulletin))
        .containsExactlyInAnyOrder(
            "/organization/url",
            "/organization/logo/image",
            "/organization/logo/href",
            "/body/0/text/0/link");
  }

  @Test
  void aLinkInsideALinkIsToldWhereItStands() {
    Link inner = Link.of("its annex", "https://harbour.example/annex");
    Text words = Text.builder().plain("The report and ").inline(new Strong(Text.of(inner))).build();
    Bulletin bulletin =
        RuleRun.paragraph("en", Text.of(new Link(words, "https://harbour.example/report")));
    assertThat(RuleRun.pointers(new LinkNested(), bulletin))
        .containsExactly("/body/0/text/0/link/1/strong/0");
  }

  @Test
  void linksSideBySideAreLeftAlone() {
    Link link = Link.of("annexe", "https://harbour.example/annexe");
    Text words = Text.of(link, new Span(Text.of(link), "fr"), new Strong(Text.of(link)));
    assertThat(RuleRun.pointers(new LinkNested(), RuleRun.paragraph("fr", words))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://info@harbour.example",
        "https://info@harbour.example/",
        "http://mailto:info@harbour.example",
        "info@harbour.example",
        "a@b.example"
      })
  void anEmailAddressIsNoWebAddress(String address) {
    assertThat(RuleRun.pointers(new LinkEmailAsWeb(), linked("the office", address)))
        .containsExactly("/body/0/text/1/href");
    assertThat(
            RuleRun.together(
                List.of(new LinkEmailAsWeb(), new LinkUserinfo()), linked("office", address)))
        .containsExactly("link-email-as-web /body/0/text/1/href");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:info@harbour.example",
        "https://social.example/@hafen",
        "https://ana:moss-7@files.harbour.example",
        "https://git@code.harbour.example/notes",
        "https://harbour.example/?mail=info@harbour.example",
        "https://www.harbour.example@evil.example/",
        "fotos/ana@hafen.jpg",
        "#@",
        "@hafen",
        "@hafen.example",
        "ana@.example",
        "ana@hafen",
        "ana@hafen.example.",
        "ana@bo@hafen.example"
      })
  void otherAtSignsAreLeftAlone(String address) {
    assertThat(RuleRun.pointers(new LinkEmailAsWeb(), linked("Hafen", address))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://ana:moss-7@files.harbour.example/minutes",
        "https://git@code.harbour.example/notes",
        "http://harbour.example\\@evil.example/",
        "https://www.harbour.example@evil.example/login"
      })
  void userNamesAndPasswordsAreTold(String address) {
    assertThat(RuleRun.pointers(new LinkUserinfo(), linked("the minutes", address)))
        .containsExactly("/body/0/text/1/href");
    Bulletin picture = RuleRun.bulletin("en", Image.of(address, "The minutes"));
    assertThat(RuleRun.pointers(new LinkUserinfo(), picture)).containsExactly("/body/0/image");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://social.example/@hafen",
        "mailto:info@harbour.example",
        "https://harbour.example/?u=a:b@c",
        "https://harbour.example#a@b"
      })
  void addressesOfNobodyAreLeftAlone(String address) {
    assertThat(RuleRun.pointers(new LinkUserinfo(), linked("Hafen", address))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "www.harbour.example, https://harbour-gifts.example/now",
    "https://harbour.example/report, https://evil.example/report",
    "harbour.example, https://track.example/?to=harbour.example",
    "harbour.example/give, https://track.example/1",
    "info@harbour.example, mailto:info@evil.example",
    "' https://hafen.example ', http://haven.example",
    "münchen.example, https://muenchen.example"
  })
  void aLinkThatShowsAnotherHostIsTold(String words, String href) {
    assertThat(RuleRun.pointers(new LinkTextMismatch(), linked(words, href)))
        .containsExactly("/body/0/text/1/link");
  }

  @ParameterizedTest
  @CsvSource({
    "www.harbour.example, https://harbour.example/now",
    "harbour.example, https://events.harbour.example/",
    "https://HARBOUR.example., https://harbour.example:443/",
    "info@harbour.example, mailto:info@harbour.example?subject=Hello",
    "info@harbour.example, https://harbour.example/contact",
    "münchen.example, https://xn--mnchen-3ya.example",
    "straße.example, https://xn--strae-oqa.example",
    "unser Bericht auf hafen.example, https://reports.example/2",
    "Node.js, https://runtime.example",
    "README.md, https://code.example/readme",
    "ASP.NET, https://docs.example",
    "1.5, https://releases.example/1.5",
    "e.V., https://verein.example",
    "5:30, https://plan.example",
    "الموقع, https://mina.example",
    "www.harbour.example, /index.html",
    "www.harbour.example, tel:+15550100"
  })
  void wordsMayLeadAnywhere(String words, String href) {
    assertThat(RuleRun.pointers(new LinkTextMismatch(), linked(words, href))).isEmpty();
  }

  @Test
  void codeAndAddressesThatAreTheirOwnTextAreLeftAlone() {
    Text code = Text.builder().code("www.harbour.example").build();
    Bulletin shown = RuleRun.paragraph("en", Text.of(new Link(code, "https://docs.example")));
    Bulletin bare = RuleRun.paragraph("en", Text.of(Link.of("https://harbour.example")));
    assertThat(RuleRun.pointers(new LinkTextMismatch(), shown)).isEmpty();
    assertThat(RuleRun.pointers(new LinkTextMismatch(), bare)).isEmpty();
  }

  private static Bulletin linked(String words, String href) {
    return RuleRun.paragraph("en", Text.builder().plain("See ").link(words, href).build());
  }
}
