// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.internal.text.CharacterRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "http://harbour, http://harbour",
    "www.a.b, www.a.b",
    "(www.harbour.example), www.harbour.example",
    "http://1.example and more, http://1.example",
    "Write to a@b.de., a@b.de",
    "ana.b_c%d+e-f@sub-domain.harbour.example!, ana.b_c%d+e-f@sub-domain.harbour.example",
    "ana@harbour.example-, ana@harbour.example",
    "@ana@harbour.example, ana@harbour.example",
    "x@y and ana@harbour.example, ana@harbour.example",
    "ana@1.example, ana@1.example"
  })
  void theFirstAddressIsFoundWhole(String words, String address) {
    CharacterRange found = Addresses.find(words, 0);
    assertThat(found).isNotNull();
    assertThat(found.of(words)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xhttp://harbour.example",
        "1www.harbour.example",
        "http://-harbour",
        "https://.",
        "www.-",
        "www.a",
        "ana@harbour",
        "ana@h.d",
        "ana@.de",
        "@harbour.example",
        ".ana@harbour.example",
        "ana@"
      })
  void otherWordsHoldNone(String words) {
    assertThat(Addresses.find(words, 0)).isNull();
  }

  @Test
  void theSearchBeginsWhereItIsTold() {
    String words = "ana@harbour.example, www.harbour.example";
    assertThat(Addresses.find(words, 1).of(words)).isEqualTo("na@harbour.example");
    assertThat(Addresses.find(words, 4).of(words)).isEqualTo("www.harbour.example");
    assertThat(Addresses.find(words, words.length())).isNull();
  }
}
