// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes down a value that comes as tokens: all members, and the spelling of numbers. */
public final class TokenCopy {

  private static final JsonFactory GENERATORS = new JsonFactory();

  private TokenCopy() {}

  /** The value whose first token is current, as JSON; its last token is current then. */
  public static String json(JsonParser tokens) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = GENERATORS.createGenerator(ObjectWriteContext.empty(), text)) {
      int depth = copy(tokens, generator);
      while (depth > 0 && tokens.nextToken() != null) {
        depth += copy(tokens, generator);
      }
    }
    return Surrogates.escaped(text.toString());
  }

  /** Copies one token; tells by how much it opens. */
  private static int copy(JsonParser tokens, JsonGenerator generator) {
    switch (tokens.currentToken()) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(tokens.getString());
      default -> generator.copyCurrentEvent(tokens);
    }
    if (tokens.currentToken().isStructStart()) {
      return 1;
    }
    return tokens.currentToken().isStructEnd() ? -1 : 0;
  }
}
