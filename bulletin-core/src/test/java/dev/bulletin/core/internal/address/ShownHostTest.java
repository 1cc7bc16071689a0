// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownHostTest {

  @ParameterizedTest
  @CsvSource({
    "https://harbour.example/now, harbour.example",
    "' HTTP://Harbour.Example ', harbour.example",
    "mailto:info@Harbour.example, harbour.example",
    "mailto:@harbour.example, harbour.example",
    "info@harbour.example, harbour.example",
    "harbour.example, harbour.example",
    "harbour.example/give, harbour.example",
    "www.README.md, www.readme.md",
    "hafen-ost.de, hafen-ost.de",
    "सागर.com, सागर.com",
    "1.de, 1.de"
  })
  void aTextThatIsAnAddressShowsItsHost(String text, String host) {
    assertThat(ShownHost.of(text)).isEqualTo(host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "https://",
        "mailto:info",
        "See harbour.example",
        "harbour.example\u00a0now",
        "README.md",
        "ASP.NET",
        "Harbour.com",
        "harbour",
        ".com",
        "harbour..com",
        "www.harbour.",
        "www.har!bour.com",
        "www.har_bour.com",
        "ftp:harbour.com",
        "info@harbour.example/give",
        "12:30"
      })
  void otherTextsShowNone(String text) {
    assertThat(ShownHost.of(text)).isNull();
  }

  @Test
  void whiteSpaceAroundATextDividesNothing() {
    assertThat(ShownHost.mayBeShown(" harbour.example\n")).isTrue();
    assertThat(ShownHost.mayBeShown("harbour example")).isFalse();
    assertThat(ShownHost.mayBeShown(" \t")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "harbour.example, www.harbour.example",
    "events.harbour.example, harbour.example",
    "harbour.example, events.harbour.example",
    "harbour.example., harbour.example",
    "münchen.example, xn--mnchen-3ya.example",
    "xn--mnchen-3ya.example, MÜNCHEN.example",
    "straße.example, xn--strae-oqa.example",
    "xn--nxasmm1c.example, βόλος.example",
    "a\u200cb.example, xn--ab-j1t.example",
    "a\u200db.example, xn--ab-m1t.example"
  })
  void theseHostsAreOne(String one, String other) {
    assertThat(ShownHost.isSame(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "harbour.example, evilharbour.example",
    "harbour.example, evil.example",
    "münchen.example, xn--evil.example",
    "straße.example, evil.example"
  })
  void theseHostsAreTwo(String one, String other) {
    assertThat(ShownHost.isSame(one, other)).isFalse();
    assertThat(ShownHost.isSame(other, one)).isFalse();
  }

  @Test
  void aHostThatNoStandardAllowsIsComparedAsItIs() {
    String tooLong = "x".repeat(70) + ".example";
    assertThat(ShownHost.isSame(tooLong, tooLong)).isTrue();
    assertThat(ShownHost.isSame(tooLong, "y".repeat(70) + ".example")).isFalse();
  }
}
