// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Says which values a part of the schema takes: "1 to 50 lines". */
final class SchemaWords {

  private final JsonNode schema;

  SchemaWords(JsonNode schema) {
    this.schema = schema;
  }

  /** The values that a member takes, with a link to where they are told of. */
  String value(JsonNode node) {
    if (node.has("$ref")) {
      JsonNode target = target(node);
      return isArray(target) ? array(target) : link(target.at("/title").asString());
    }
    if (isArray(node)) {
      return array(node);
    }
    if (node.has("enum")) {
      return StreamSupport.stream(node.get("enum").spliterator(), false)
          .map(value -> "`" + value.asString() + "`")
          .collect(Collectors.joining(", "));
    }
    return plain(node);
  }

  private static String plain(JsonNode node) {
    String type = node.at("/type").asString();
    if (node.has("maximum")) {
      return type + ", " + node.get("minimum") + " to " + node.get("maximum");
    }
    return node.has("maxLength")
        ? type + " of up to " + node.get("maxLength") + " characters"
        : type;
  }

  private String array(JsonNode node) {
    String size = node.get("minItems") + " to " + node.get("maxItems") + " ";
    JsonNode items = target(node.get("items"));
    String elements =
        isArray(items) ? "rows of " + array(items) : link(items.at("/title").asString(), "s");
    return size + elements + (node.has("uniqueItems") ? ", no two the same" : "");
  }

  private JsonNode target(JsonNode node) {
    return schema.at(node.get("$ref").asString().substring(1));
  }

  private static boolean isArray(JsonNode node) {
    return node.at("/type").asString().equals("array");
  }

  /** A link to the heading of that title. */
  String link(String title) {
    return link(title, "");
  }

  private static String link(String title, String plural) {
    String name = title.toLowerCase(Locale.ROOT);
    return "[" + name + plural + "](#" + name.replace(' ', '-') + ")";
  }
}
