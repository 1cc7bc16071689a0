// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal.uri;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UriReferenceTest {
  /** RFC 3986, sections 5.4.1 and 5.4.2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "g:h|g:h",
        "g|http://a/b/c/g",
        "./g|http://a/b/c/g",
        "g/|http://a/b/c/g/",
        "/g|http://a/g",
        "//g|http://g",
        "?y|http://a/b/c/d;p?y",
        "g?y|http://a/b/c/g?y",
        "'#s'|'http://a/b/c/d;p?q#s'",
        "'g#s'|'http://a/b/c/g#s'",
        "'g?y#s'|'http://a/b/c/g?y#s'",
        ";x|http://a/b/c/;x",
        "g;x|http://a/b/c/g;x",
        "''|http://a/b/c/d;p?q",
        ".|http://a/b/c/",
        "./|http://a/b/c/",
        "..|http://a/b/",
        "../|http://a/b/",
        "../g|http://a/b/g",
        "../..|http://a/",
        "../../|http://a/",
        "../../g|http://a/g",
        "../../../g|http://a/g",
        "../../../../g|http://a/g",
        "/./g|http://a/g",
        "/../g|http://a/g",
        "g.|http://a/b/c/g.",
        ".g|http://a/b/c/.g",
        "g..|http://a/b/c/g..",
        "./../g|http://a/b/g",
        "./g/.|http://a/b/c/g/",
        "g/./h|http://a/b/c/g/h",
        "g/../h|http://a/b/c/h",
        "g;x=1/../y|http://a/b/c/y",
        "g?y/../x|http://a/b/c/g?y/../x",
        "'g#s/../x'|'http://a/b/c/g#s/../x'"
      })
  void resolvesAsTheStandardsExamplesDo(String reference, String expected) {
    UriReference base = UriReference.parse("http://a/b/c/d;p?q");

    assertThat(base.resolve(UriReference.parse(reference))).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "http://a",
        "//",
        "x:?#",
        "a?b?c#d#e",
        "mailto:a@b.example",
        "::",
        "a:b:c",
        "/a//b/"
      })
  void takesApartAndPutsTogetherEveryString(String address) {
    assertThat(UriReference.parse(address)).hasToString(address);
  }

  /** The expression of RFC 3986, appendix B, with the characters of a scheme from section 3.1. */
  @Test
  void takesApartWhatTheStandardsExpressionDoes() {
    Pattern parts =
        Pattern.compile(
            "(?s)(([a-zA-Z][a-zA-Z0-9+.-]*):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?");
    String[] pieces = {
      "a", "z", "A", "Z", "0", "9", "+", "-", ".", "@", "[", "`", "{", "/", "//", ":", ":", ",",
      "*", ";", "?", "#", "é", "https:", "\n"
    };
    Random random = new Random(3986);
    for (int i = 0; i < 20_000; i++) {
      String address =
          random
              .ints(random.nextInt(7), 0, pieces.length)
              .mapToObj(piece -> pieces[piece])
              .collect(Collectors.joining());
      Matcher matcher = parts.matcher(address);
      assertThat(matcher.matches()).isTrue();
      assertThat(UriReference.parse(address))
          .as(address)
          .isEqualTo(
              new UriReference(
                  matcher.group(2),
                  matcher.group(4),
                  matcher.group(5),
                  matcher.group(7),
                  matcher.group(9)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://a, g, http://a/g",
    "http://a?x, g, http://a/g",
    "http://a/, g, http://a/g",
    "x:, g, x:g",
    "x:y, g, x:g",
    "x:y/z, g, x:y/g"
  })
  void resolvesAgainstAnAddressWithoutAPathOrHost(String base, String reference, String expected) {
    assertThat(UriReference.parse(base).resolve(UriReference.parse(reference)))
        .hasToString(expected);
  }

  /** Every character by itself, and among others. */
  @Test
  void isPrintableWithoutSpacesControlsAndHalvesOfCharacters() {
    assertThat(
            IntStream.range(0, 0x20000)
                .filter(
                    c -> {
                      String character = Character.toString(c);
                      boolean printable = !character.matches("[\\p{Cc}\\p{Z}\\p{Cs}]");
                      return UriReference.isPrintable(character) != printable
                          || UriReference.isPrintable("a" + character + "b") != printable;
                    })
                .mapToObj(Integer::toHexString))
        .isEmpty();
    assertThat(UriReference.isPrintable("")).isFalse();
  }
}
