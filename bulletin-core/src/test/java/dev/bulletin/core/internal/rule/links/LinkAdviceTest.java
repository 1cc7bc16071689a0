// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Link;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.rule.RuleRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAdviceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "here",
        "Click here!",
        "Read more →",
        "» more «",
        "cliquez ici",
        "En savoir plus…",
        "aquí",
        "Más información",
        "hier",
        "Weiterlesen »",
        "点击这里",
        "اضغط هنا",
        "לחצו כאן",
        "続きを読む",
        "READ MORE"
      })
  void vagueLinksAreTold(String words) {
    assertThat(RuleRun.pointers(new LinkTextVague(), linked(words, "https://harbour.example/x")))
        .containsExactly("/body/0/text/1/link");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the programme",
        "Read more about the clinic",
        "Lire la suite du rapport",
        "Hier im Hafen",
        "更多船只",
        "Here and now, a film",
        "https://harbour.example/here",
        "Aquí vivo yo"
      })
  void tellingLinksAreLeftAlone(String words) {
    assertThat(RuleRun.pointers(new LinkTextVague(), linked(words, "https://harbour.example/x")))
        .isEmpty();
  }

  @Test
  void addressesWithoutEncryptionAreTold() {
    assertThat(
            RuleRun.pointers(new LinkInsecure(), linked("the programme", "http://harbour.example")))
        .containsExactly("/body/0/text/1/href");
    assertThat(
            RuleRun.pointers(
                new LinkInsecure(),
                RuleRun.bulletin("fr", Image.of("HTTP://a.example/x.png", "Riz"))))
        .containsExactly("/body/0/image");
    Bulletin organization =
        RuleRun.paragraph("en", "Rain.").toBuilder()
            .organization(Organization.builder("Harbour").url("http://harbour.example").build())
            .build();
    assertThat(RuleRun.pointers(new LinkInsecure(), organization))
        .containsExactly("/organization/url");
    Bulletin bare = RuleRun.paragraph("en", Text.of(Link.of("http://harbour.example")));
    assertThat(RuleRun.pointers(new LinkInsecure(), bare)).containsExactly("/body/0/text/0/link");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://harbour.example",
        "mailto:a@harbour.example",
        "archive/http://x",
        "tel:+1555"
      })
  void otherAddressesAreLeftAlone(String address) {
    assertThat(RuleRun.pointers(new LinkInsecure(), linked("le programme", address))).isEmpty();
  }

  private static Bulletin linked(String words, String href) {
    return RuleRun.paragraph("en", Text.builder().plain("See ").link(words, href).build());
  }
}
