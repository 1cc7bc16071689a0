// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes trees with everything beyond ASCII escaped, lone surrogates too. */
final class Escaped {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private Escaped() {}

  static String json(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }
}
