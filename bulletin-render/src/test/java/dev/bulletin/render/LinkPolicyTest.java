// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkPolicyTest {
  private static final LinkPolicy SAFE = LinkPolicy.create();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://harbour.example/a?b=c#d",
        "HTTP://harbour.example",
        "mailto:office@harbour.example",
        "tel:+15550100",
        "news/today.html",
        "/about",
        "//cdn.harbour.example/x",
        "?page=2",
        "#east",
        "a/b:c",
        "https://例え.example/道"
      })
  void letsSafeLinksThroughUnchanged(String address) {
    assertThat(SAFE.link(address)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "\u0001javascript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "javascript\u0000:alert(1)",
        "blob:x",
        "view-source:x",
        "1a:b",
        "\u2028javascript:x",
        "",
        "java\u0085script:x",
        "jav\u00a0ascript:x",
        ":x",
        "https://x\ud800y"
      })
  void refusesEveryOtherScheme(String address) {
    assertThat(SAFE.link(address)).isNull();
  }

  @Test
  void takesImagesFromTheWebAndFromTheSameMail() {
    assertThat(SAFE.image("images/pier.jpg")).isEqualTo("images/pier.jpg");
    assertThat(SAFE.image("cid:part1@harbour.example")).isEqualTo("cid:part1@harbour.example");
    assertThat(SAFE.image("mailto:x@harbour.example")).isNull();
    assertThat(SAFE.image("data:image/svg+xml,x")).isNull();
    assertThat(SAFE.link("cid:part1@harbour.example")).isNull();
  }

  @Test
  void encodesSpacesInNamesOfImageFiles() {
    assertThat(SAFE.image("images/pier at dawn.jpg")).isEqualTo("images/pier%20at%20dawn.jpg");
    assertThat(SAFE.image("images/pier\tdawn.jpg")).isNull();
  }

  @Test
  void resolvesRelativeReferencesAgainstTheBaseAddress() {
    LinkPolicy policy = LinkPolicy.builder().baseUrl("https://harbour.example/news/").build();

    assertThat(policy.link("../about")).isEqualTo("https://harbour.example/about");
    assertThat(policy.link("javascript:alert()")).isNull();
    assertThat(policy.link("mailto:a@b.example")).isEqualTo("mailto:a@b.example");
    assertThat(policy.link("//other.example/x")).isEqualTo("https://other.example/x");
    assertThat(policy.image("a b.png")).isEqualTo("https://harbour.example/news/a%20b.png");
    assertThat(policy.link("1a:b")).isNull();
  }

  @Test
  void refusesRelativeReferencesWhereAsked() {
    LinkPolicy policy = LinkPolicy.builder().relative(false).build();

    assertThat(policy.link("about")).isNull();
    assertThat(policy.image("about.png")).isNull();
    assertThat(policy.link("https://harbour.example/")).isNotNull();
  }

  @Test
  void takesFurtherSchemesOrOnlyOnes() {
    LinkPolicy more = LinkPolicy.builder().allowLinks("FTP").allowImages("data").build();
    LinkPolicy less = LinkPolicy.builder().onlyLinks("https").onlyImages().build();

    assertThat(more.link("ftp://harbour.example/x")).isEqualTo("ftp://harbour.example/x");
    assertThat(more.link("https://harbour.example/x")).isNotNull();
    assertThat(more.image("data:image/png;base64,AA")).isNotNull();
    assertThat(more.link("data:text/html,x")).isNull();
    assertThat(less.link("http://harbour.example/")).isNull();
    assertThat(less.link("https://harbour.example/")).isNotNull();
    assertThat(less.image("https://harbour.example/x.png")).isNull();
  }

  @Test
  void refusesWrongSchemesAndBaseAddresses() {
    assertThatIllegalArgumentException().isThrownBy(() -> LinkPolicy.builder().allowLinks("a b"));
    assertThatIllegalArgumentException().isThrownBy(() -> LinkPolicy.builder().allowLinks(""));
    assertThatIllegalArgumentException().isThrownBy(() -> LinkPolicy.builder().baseUrl("news/"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkPolicy.builder().baseUrl("mailto:a@b.example"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkPolicy.builder().baseUrl("https://a b.example/"));
  }
}
