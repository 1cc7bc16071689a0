// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Writes JSON as people do on one line, with a space after each colon and comma. */
final class OneLineJson {

  private OneLineJson() {}

  static String of(JsonNode node) {
    if (node.isObject()) {
      return node.properties().stream()
          .map(member -> "\"" + member.getKey() + "\": " + of(member.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(OneLineJson::of)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return node.toString();
  }
}
