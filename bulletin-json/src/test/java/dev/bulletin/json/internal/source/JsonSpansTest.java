// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value or a name ends at the mark. */
class JsonSpansTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a\"| , 1",
        "\"\"|",
        "\"a\\\"b\"|\"",
        "\"a\\\\\"|\"",
        "\"[}\"|]",
        "{}|}",
        "[]|,",
        "[1, [2], {\"a\": [3]}]|]",
        "{\"}\": \"]\\\"}\"}|,",
        "[{}, {}]| ",
        "12.5e3|,",
        "true|]",
        "null|}",
        "7| 8",
        "7|\n",
        "7|\r",
        "7|\t",
        "7|:",
        "-1|",
        "\"not closed|",
        "\"ends in a backslash\\|",
        "[1, 2|",
        "{\"a\": \"]}|",
        "[[1]|",
        ""
      })
  void endsWhereItEnds(String marked) {
    String json = marked.replace("|", "");
    byte[] bytes = ("x" + json).getBytes(StandardCharsets.UTF_8);
    assertThat(JsonSpans.end(bytes, 1, bytes.length))
        .isEqualTo(1 + Math.max(0, marked.indexOf('|')));
  }

  @Test
  void whiteSpaceIsThatOfJson() {
    byte[] bytes = "a \t\r\n b\u000b\f\u00a0".getBytes(StandardCharsets.UTF_8);
    assertThat(JsonSpans.skipSpace(bytes, 1, bytes.length)).isEqualTo(6);
    assertThat(JsonSpans.skipSpace(bytes, 0, bytes.length)).isZero();
    assertThat(JsonSpans.skipSpace(bytes, 1, 3)).isEqualTo(3);
    assertThat(JsonSpans.skipSpace(bytes, 7, bytes.length)).isEqualTo(7);
  }
}
