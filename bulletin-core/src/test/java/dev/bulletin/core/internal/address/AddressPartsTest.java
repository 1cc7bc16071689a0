// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPartsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://harbour.example",
        "https://harbour.example/news?a=b:c#d",
        "http://ana:secret@harbour.example:8080/x",
        "https://[2001:db8::1]:443/",
        "mailto:info@harbour.example",
        "//harbour.example/x",
        "/archive/2025.html",
        "archive/2025:01.html",
        "?page=2",
        "#top",
        "tel:+15550100"
      })
  void agreesWithTheJdkOnWellFormedAddresses(String address) {
    URI uri = URI.create(address);
    AddressParts parts = AddressParts.of(address);
    assertThat(parts.scheme()).isEqualTo(uri.getScheme());
    assertThat(parts.host()).isEqualTo(uri.getHost());
    assertThat(parts.userInfo()).isEqualTo(uri.getUserInfo());
    assertThat(parts.path())
        .isEqualTo(uri.isOpaque() ? uri.getSchemeSpecificPart() : uri.getPath());
  }

  @Test
  void takesWhatIsNoAddressApartAllTheSame() {
    assertThat(AddressParts.of("JavaScript:alert(1)").scheme()).isEqualTo("javascript");
    assertThat(AddressParts.of("java\tscript:alert(1)").scheme()).isEqualTo("java\tscript");
    assertThat(AddressParts.of(":x").scheme()).isEmpty();
    assertThat(AddressParts.of("https://a@b@c.example/").userInfo()).isEqualTo("a@b");
    assertThat(AddressParts.of("https://HARBOUR.example").host()).isEqualTo("harbour.example");
  }
}
