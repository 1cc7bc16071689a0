// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal.uri;

import static org.assertj.core.api.Assertions.assertThat;

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
}
