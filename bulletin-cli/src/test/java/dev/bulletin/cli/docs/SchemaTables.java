// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Says in Markdown what the parts of the published schema say. */
final class SchemaTables {

  private final SchemaWords words;
  private final JsonNode schema;

  SchemaTables(JsonNode schema) {
    this.schema = schema;
    this.words = new SchemaWords(schema);
  }

  /** The section of the page on a definition, or on the {@code document}. */
  String section(String name) {
    if (name.equals("document")) {
      return members(schema);
    }
    JsonNode node = schema.at("/$defs/" + name);
    JsonNode object = node.has("properties") ? node : node.path("else");
    String meaning = node.at("/description").asString();
    if (object.has("oneOf")) {
      return meaning + "\n\n" + shapes(object);
    }
    return object.has("properties")
        ? meaning + "\n\n" + members(object) + examples(node)
        : meaning + values(node) + "\n";
  }

  private String values(JsonNode node) {
    return (node.has("enum") ? " One of " + words.value(node) + "." : "")
        + StreamSupport.stream(node.path("examples").spliterator(), false)
            .map(value -> "`" + OneLineJson.of(value) + "`")
            .collect(Collectors.joining(", ", "\n\nFor example ", ""));
  }

  private String members(JsonNode object) {
    StringBuilder table = new StringBuilder("| member | value | meaning | example |\n");
    table.append("|---|---|---|---|\n");
    for (Map.Entry<String, JsonNode> member : object.get("properties").properties()) {
      JsonNode node = member.getValue();
      table.append("| `").append(member.getKey()).append("` | ");
      table
          .append(words.value(node))
          .append(isRequired(object, member.getKey()) ? ", required" : "");
      table.append(" | ").append(meaning(node));
      table.append(" | `").append(OneLineJson.of(node.at("/examples/0"))).append("` |\n");
    }
    return table.toString();
  }

  private static boolean isRequired(JsonNode object, String member) {
    return StreamSupport.stream(object.path("required").spliterator(), false)
        .anyMatch(name -> name.asString().equals(member));
  }

  private static String meaning(JsonNode node) {
    String meaning = node.at("/description").asString();
    return node.has("default") && !meaning.contains("default")
        ? meaning + " By default " + OneLineJson.of(node.get("default")) + "."
        : meaning;
  }

  private String shapes(JsonNode choice) {
    StringBuilder table = new StringBuilder("| named by | is a | meaning |\n|---|---|---|\n");
    for (JsonNode shape : choice.get("oneOf")) {
      String name = shape.at("/required/0").asString();
      JsonNode told = shape.at("/properties/" + name);
      String title = told.at("/title").asString();
      table.append("| `").append(name).append("` | ").append(words.link(title));
      table.append(" | ").append(told.at("/description").asString()).append(" |\n");
    }
    return table.toString();
  }

  private static String examples(JsonNode node) {
    return StreamSupport.stream(node.path("examples").spliterator(), false)
        .map(OneLineJson::of)
        .map(json -> "```json\n" + json + "\n```\n")
        .collect(Collectors.joining("\n", "\n", ""));
  }
}
