// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.base.ParserBase;
import tools.jackson.core.json.JsonFactory;

/**
 * The offsets of a document's values.
 *
 * @param start where the value starts
 * @param children those of a container, by name or index; null for a scalar
 */
record PositionTree(int start, @Nullable Map<Object, PositionTree> children) {

  private static final JsonFactory TOKENIZERS =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
          .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .build())
          .build();

  static PositionTree of(SourceText source) {
    int from = source.from();
    try (JsonParser parser =
        TOKENIZERS.createParser(
            ObjectReadContext.empty(), source.bytes(), from, source.to() - from)) {
      parser.nextToken();
      return value((ParserBase) parser, from - 1);
    }
  }

  private static PositionTree value(ParserBase parser, int shift) {
    int start = shift + (int) parser.getTokenCharacterOffset();
    JsonToken token = parser.currentToken();
    if (!token.isStructStart()) {
      return new PositionTree(start, null);
    }
    Map<Object, PositionTree> children = new HashMap<>();
    if (token == JsonToken.START_OBJECT) {
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        children.putIfAbsent(name, value(parser, shift));
      }
    } else {
      for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
        children.put(index, value(parser, shift));
      }
    }
    return new PositionTree(start, children);
  }

  boolean isScalar() {
    return children == null;
  }

  @Nullable PositionTree child(Object step) {
    return children == null ? null : children.get(step);
  }
}
