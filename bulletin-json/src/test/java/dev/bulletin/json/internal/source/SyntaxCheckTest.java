// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** It finds a fault exactly where the tokenizer does. */
class SyntaxCheckTest {

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"a\"",
          "\"",
          "1",
          "-",
          "0",
          "1.5e3",
          ".",
          "e",
          "+",
          "true",
          "null",
          "fals",
          " ",
          "\n",
          "//",
          "/*",
          "#",
          "'",
          "“",
          "NaN",
          "\\",
          "\\u00e9",
          "\\n",
          "é",
          "\u0000",
          "{\"a\":1}",
          "[1,2]",
          "\"b\":",
          "\f",
          "x");

  private static final JsonFactory TOKENIZERS =
      JsonFactory.builder().disable(TokenStreamFactory.Feature.CHARSET_DETECTION).build();

  @Test
  void refusesWhatTheTokenizerRefuses() {
    Random random = new Random(3);
    int sound = 0;
    for (int i = 0; i < 60_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(7); j >= 0; j--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      SyntaxFault fault = SyntaxCheck.find(bytes, 0, bytes.length);
      assertThat(fault == null).as(text.toString()).isEqualTo(isJson(bytes));
      sound += fault == null ? 1 : 0;
      if (fault != null) {
        assertThat(fault.start()).isBetween(0, bytes.length);
        assertThat(fault.end()).isBetween(fault.start(), bytes.length);
      }
    }
    assertThat(sound).isGreaterThan(500);
  }

  private static boolean isJson(byte[] bytes) {
    try (JsonParser parser = TOKENIZERS.createParser(ObjectReadContext.empty(), bytes)) {
      if (parser.nextToken() == null) {
        return false;
      }
      parser.skipChildren();
      parser.finishToken();
      return parser.nextToken() == null;
    } catch (JacksonException e) {
      return false;
    }
  }
}
