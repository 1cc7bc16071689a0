// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes one thing in a document: often a fault, sometimes none. */
final class RandomFault {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> STRINGS =
      List.of(
          "",
          " ",
          "\u3000\u2003",
          "\ufeff",
          "\u200b",
          "\u180e",
          "\n",
          "a\nb",
          "a\r",
          "a\u0085b",
          "a\u2028b",
          "en",
          "en\n",
          "en_US",
          "e",
          "x-",
          "2026-01-08",
          "2026-1-8",
          "2026-01-08T15:00\n",
          "praise",
          "Praise",
          "a--b",
          "a-",
          "https://harbour.example/a b",
          "a\u00a0b",
          "a\tb",
          "a\u007fb",
          "a\u009fb",
          "bullet",
          "severe",
          "x".repeat(40),
          "x".repeat(41),
          "x".repeat(300),
          "x".repeat(301),
          "😀".repeat(300),
          "😀".repeat(301),
          "x".repeat(1000),
          "😀".repeat(1001),
          "x".repeat(2048),
          "x".repeat(2049),
          "😀".repeat(20_000),
          "x".repeat(20_001),
          " ".repeat(300),
          "\ud800",
          "https://bulletin.dev/schema/2/bulletin.schema.json",
          "https://bulletin.dev/schema/1/other.json",
          "http://bulletin.dev/schema/10/x",
          "a".repeat(200),
          "a".repeat(201));
  private static final List<String> NAMES =
      List.of(
          "text",
          "heading",
          "items",
          "image",
          "quote",
          "rows",
          "pre",
          "strong",
          "em",
          "code",
          "link",
          "span",
          "href",
          "title",
          "label",
          "body",
          "language",
          "start",
          "style",
          "alt",
          "caption",
          "columns",
          "when",
          "where",
          "kind",
          "tilte",
          "Body",
          "extensions",
          "foo",
          "$schema",
          "name");

  private final Random random;

  RandomFault(long seed) {
    random = new Random(seed);
  }

  /** Changes a document in place; the root stays an object. */
  void into(ObjectNode root) {
    List<JsonNode> containers = new ArrayList<>();
    collect(root, containers);
    JsonNode chosen = containers.get(random.nextInt(containers.size()));
    if (chosen instanceof ObjectNode object) {
      change(object);
    } else {
      change((ArrayNode) chosen);
    }
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private void change(ObjectNode object) {
    List<String> names = new ArrayList<>(object.propertyNames());
    String name = names.isEmpty() ? "text" : names.get(random.nextInt(names.size()));
    switch (random.nextInt(5)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(one(NAMES), value());
      case 2 -> {
        JsonNode moved = object.remove(name);
        object.set(one(NAMES), moved == null ? value() : moved);
      }
      default -> object.set(name, value());
    }
  }

  private void change(ArrayNode array) {
    switch (random.nextInt(4)) {
      case 0 -> array.removeAll();
      case 1 ->
          array.add(array.isEmpty() ? value() : array.get(random.nextInt(array.size())).deepCopy());
      case 2 -> lengthen(array);
      default -> {
        if (array.isEmpty()) {
          array.add(value());
        } else {
          array.set(random.nextInt(array.size()), value());
        }
      }
    }
  }

  private void lengthen(ArrayNode array) {
    JsonNode element = array.isEmpty() ? JSON.stringNode("x") : array.get(0);
    int length = one(List.of(20, 21, 50, 51, 500, 501, 1000, 1001));
    while (array.size() < length) {
      array.add(element.deepCopy());
    }
  }

  private JsonNode value() {
    return switch (random.nextInt(9)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.numberNode(one(List.of(-1, 0, 9999, 10_000)));
      case 3 -> JSON.numberNode(one(List.of(1.5, 2.0, 1e10, -0.0)));
      case 4 -> JSON.arrayNode();
      case 5 -> JSON.objectNode();
      case 6 -> JSON.arrayNode().add(one(STRINGS));
      default -> JSON.stringNode(one(STRINGS));
    };
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
