// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Image;
import dev.bulletin.core.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageWordsTest {
  private static final Words WORDS = Language.of("de").words();

  @ParameterizedTest
  @CsvSource({
    "images/pier.jpg, pier.jpg",
    "pier at dawn.jpg, pier at dawn.jpg",
    "https://harbour.example/a/pier.jpg?w=3#x, pier.jpg",
    "images/pier%20at%20dawn.jpg, pier at dawn.jpg",
    "a+b%zz.jpg, a+b%zz.jpg",
    "100%25+.png, 100%+.png",
    "%ff.png, %ff.png",
    "https://harbour.example/, Bild",
    "'data:image/png;base64,AA', Bild",
    "cid:x@y.example, Bild",
    "images\\pier.jpg, pier.jpg"
  })
  void standsForAnImageOfUnknownContentByItsFileName(String address, String expected) {
    assertThat(ImageWords.of(Image.builder(address).build(), WORDS)).isEqualTo(expected);
  }

  @Test
  void prefersTheAlternativeTextAndSaysNothingOfDecoration() {
    assertThat(ImageWords.of(Image.of("pier.jpg", "The pier"), WORDS)).isEqualTo("The pier");
    assertThat(ImageWords.of(Image.of("line.png", ""), WORDS)).isNull();
    assertThat(ImageWords.of(Image.of("line.png", " "), WORDS)).isNull();
  }

  @Test
  void readsALogoOutOnlyWhereItSaysMoreThanTheName() {
    assertThat(ImageWords.ofLogo(sender(Image.of("logo.png", "A lighthouse"))))
        .isEqualTo("A lighthouse");
    assertThat(ImageWords.ofLogo(sender(Image.of("logo.png", "harbour relief ")))).isNull();
    assertThat(ImageWords.ofLogo(sender(Image.of("logo.png", "")))).isNull();
    assertThat(ImageWords.ofLogo(sender(Image.builder("logo.png").build()))).isNull();
    assertThat(ImageWords.ofLogo(Organization.of("Harbour Relief"))).isNull();
  }

  private static Organization sender(Image logo) {
    return Organization.builder("Harbour Relief").logo(logo).build();
  }
}
