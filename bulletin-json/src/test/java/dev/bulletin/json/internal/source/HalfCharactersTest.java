// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalfCharactersTest {

  private static int first(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return HalfCharacters.firstInName(bytes, 0, bytes.length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"▶\\ud83d\": 1}",
        "{\"a▶\\uDEA2b\" : 1}",
        "{\"\\ud83d\\udea2▶\\ud83d\": 1}",
        "{\"▶\\ud83d\\ud83d\\udea2\": 1}",
        "{\"▶\\udea2\\ud83d\": 1}",
        "{\"▶\\ud800\": 1}",
        "{\"▶\\udbff\": 1}",
        "{\"▶\\udc00\": 1}",
        "{\"▶\\udfff\": 1}",
        "{\"▶\\ud83d\\n\": 1}",
        "{\"\\\\ud83d▶\\ud83d\": 1}",
        "{\"\\n\\u0041▶\\ud83dx\": 1}",
        "{\"a\": \"\\ud83d\", \"b\": {\"▶\\ud83d\": 1}}",
        "{\"a\": \"b: \\\"\", \"▶\\ud83d\": 1}"
      })
  void theFirstInANameIsFound(String marked) {
    assertThat(first(marked.replace("▶", ""))).isEqualTo(marked.indexOf('▶'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"a\": \"\\ud83d\"}",
        "[\"\\udea2\", \"\\ud83d\"]",
        "\"\\ud83d\"",
        "{\"\\ud83d\\udea2\": 1}",
        "{\"\\ud800\\udc00\\udbff\\udfff\": 1}",
        "{\"\\ud7ff\\ue000\": 1}",
        "{\"\\\\ud83d\": 1}"
      })
  void pairsAndValuesAreNone(String json) {
    assertThat(first(json)).isEqualTo(-1);
  }
}
