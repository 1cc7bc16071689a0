// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.address.Addresses;
import dev.bulletin.core.internal.rule.RuleRun;
import dev.bulletin.core.internal.text.CharacterRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareAddressTest {

  @ParameterizedTest
  @CsvSource({
    "More at https://harbour.example/a?b=c., https://harbour.example/a?b=c",
    "(siehe www.hafen.example), www.hafen.example",
    "Écrivez à info@tilleuls.example !, info@tilleuls.example",
    "info@tilleuls.example, info@tilleuls.example",
    "请看 http://青河.example。, http://青河.example",
    "HTTPS://HARBOUR.EXAMPLE, HTTPS://HARBOUR.EXAMPLE",
    "<https://harbour.example>, https://harbour.example"
  })
  void anAddressAmongWordsIsTold(String words, String address) {
    CharacterRange found = Addresses.find(words, 0);
    assertThat(found.of(words)).isEqualTo(address);
    assertThat(RuleRun.pointers(new BareAddress(), RuleRun.paragraph("en", words)))
        .containsExactly("/body/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbour.example",
        "Folgt @hafen und @hafen.amt",
        "the https:// part",
        "www. is no longer needed",
        "e.g. Node.js 3.5",
        "user@host",
        "à 9 h. 30",
        "a.b.@c.d"
      })
  void whatMayBeAnythingIsLeftAlone(String words) {
    assertThat(RuleRun.pointers(new BareAddress(), RuleRun.paragraph("fr", words))).isEmpty();
  }

  @Test
  void linksCodeAndLinesAreLeftAlone() {
    Text words =
        Text.builder()
            .link("https://harbour.example")
            .link("www.harbour.example", "https://harbour.example")
            .code("curl https://harbour.example")
            .build();
    Bulletin bulletin =
        Bulletin.builder("www.hafen.example zieht um", "de").paragraph(words).build();
    assertThat(RuleRun.pointers(new BareAddress(), bulletin)).isEmpty();
  }
}
