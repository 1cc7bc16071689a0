// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is JSON is never called a fault of syntax, whatever else is wrong with it. */
class SoundJsonTest {

  private static final List<String> NOT_JSON = List.of("json-syntax", "json-encoding");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "[[]   ]",
        " [1]\n\t\r ",
        "null",
        "true",
        "false",
        "0",
        "-0",
        "-1.5e+10",
        "\"\"",
        "[0e1]",
        "[0E+1]",
        "[1E-2]",
        "[-0.0]",
        "[123456789012345678901234567890]",
        "[1e999999999999]",
        "[-1e-999999999999]",
        "[0.000000000000000000000000000001]",
        "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
        "[\"\\u0000\"]",
        "[\"\\u00e9\\uD83D\\uDEA2\"]",
        "[\"\\uD800\"]",
        "[\"\\uDEA2\\uD83D\"]",
        "[\"\\uFFFF\"]",
        "[\"\u007f\"]",
        "[\"\u0085\"]",
        "[\"\u2028\u2029\"]",
        "[\"\ufeff\"]",
        "[\"\uffff\"]",
        "[\"\udbff\udfff\"]",
        "{\"\": 0}",
        "{\"\\u0000\": 0}",
        "{\"a\": 1, \"a\": 1}",
        "{\"a\":{\"b\":[{\"c\":[[null]]}]}}",
        "[\"/* no comment */ // nor this\"]",
        "[\"a\",\"b\"]",
        "[1,null,true,\"x\",{},[]]",
        "{\"extensions\": {\"n\": 1.0e+00, \"m\": -0.10}}"
      })
  void isRead(String json) {
    ParseResult result = BulletinParser.create().parse(json);
    assertThat(result.diagnostics())
        .isNotEmpty()
        .noneMatch(found -> NOT_JSON.contains(found.code()));
    String inside =
        "{\"title\": \"a\", \"language\": \"en\", \"body\": [\"b\"], \"extensions\": {\"x\": "
            + json
            + "}}";
    assertThat(BulletinParser.create().parse(inside).diagnostics())
        .noneMatch(found -> NOT_JSON.contains(found.code()));
  }
}
