// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bulletins of any shape that the format allows, from a seed. It knows the format, not the reader.
 */
final class GeneratedDocuments {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> WORDS =
      List.of(
          "Give thanks",
          "for rain",
          "Grüße",
          "水曜日",
          "صلاة",
          "🚢👩‍👩‍👧",
          "a\u00a0b",
          "x",
          "\u200b",
          "\"quoted\\\"",
          "\ud800",
          "e\u0301",
          "<b>",
          "\u001b");
  private static final List<String> LANGUAGES =
      List.of(
          "en", "fr-CH", "zh-Hant", "x-home", "i-klingon", "de-1996", "sl-rozaj-biske", "EN-us");
  private static final List<String> TIMES =
      List.of(
          "2026",
          "2026-01",
          "2026-01-08",
          "2026-01-08T15:00",
          "2026-01-08T15:00:30.5+08:00",
          "2026-13-40T25:61Z");

  private final Random random;

  GeneratedDocuments(long seed) {
    random = new Random(seed);
  }

  ObjectNode bulletin() {
    ObjectNode root = JSON.objectNode();
    maybe(() -> root.put("$schema", BulletinSchema.ADDRESS));
    maybe(() -> root.put("id", "id-" + random.nextInt(1000)));
    root.put("title", line());
    maybe(() -> root.set("subtitle", text(2)));
    root.put("language", one(LANGUAGES));
    maybe(() -> root.set("organization", organization()));
    maybe(() -> root.set("authors", array(1, 3, this::author)));
    maybe(() -> root.put("issue", line()));
    maybe(() -> root.set("date", when()));
    maybe(() -> root.set("expires", when()));
    maybe(() -> root.put("severity", one(List.of("extreme", "severe", "unknown"))));
    root.set("body", blocks(3));
    maybe(() -> root.set("footer", blocks(1)));
    maybe(() -> root.set("extensions", extensions()));
    return root;
  }

  private void maybe(Runnable part) {
    if (random.nextInt(3) == 0) {
      part.run();
    }
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private String words() {
    StringBuilder words = new StringBuilder(one(WORDS.subList(0, 6)));
    for (int i = random.nextInt(4); i > 0; i--) {
      words.append(random.nextInt(8) == 0 ? "\n" : " ").append(one(WORDS));
    }
    return words.toString();
  }

  private String line() {
    return words().replace('\n', ' ');
  }

  private JsonNode author() {
    return JSON.stringNode(line() + random.nextInt(1_000_000));
  }

  private ArrayNode array(int least, int more, Supplier<JsonNode> elements) {
    ArrayNode array = JSON.arrayNode();
    for (int i = least + random.nextInt(more); i > 0; i--) {
      array.add(elements.get());
    }
    return array;
  }

  private ObjectNode object(Consumer<ObjectNode> members) {
    ObjectNode object = JSON.objectNode();
    members.accept(object);
    return shuffled(object);
  }

  private ObjectNode shuffled(ObjectNode object) {
    if (random.nextInt(3) != 0) {
      return object;
    }
    ObjectNode turned = JSON.objectNode();
    List<String> names = new java.util.ArrayList<>(object.propertyNames());
    java.util.Collections.shuffle(names, random);
    names.forEach(name -> turned.set(name, object.get(name)));
    return turned;
  }

  private JsonNode organization() {
    if (random.nextBoolean()) {
      return JSON.stringNode(line());
    }
    return object(
        organization -> {
          organization.put("name", line());
          maybe(() -> organization.put("url", "https://harbour.example/é"));
          maybe(() -> organization.set("logo", image()));
        });
  }

  private JsonNode when() {
    if (random.nextBoolean()) {
      return JSON.stringNode(one(TIMES));
    }
    return object(
        when -> {
          when.put("start", one(TIMES));
          maybe(() -> when.put("end", one(TIMES)));
          maybe(() -> when.put("text", line()));
        });
  }

  private JsonNode text(int depth) {
    return random.nextInt(3) != 0 ? JSON.stringNode(words()) : array(1, 4, () -> inline(depth));
  }

  private JsonNode inline(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(8)) {
      case 1 -> object(run -> run.set("strong", text(depth - 1)));
      case 2 -> object(run -> run.set("em", text(depth - 1)));
      case 3 -> object(run -> run.put("code", "\t" + one(WORDS)));
      case 4 -> object(run -> run.put("link", "https://harbour.example"));
      case 5 -> object(run -> run.put("href", "a/b").set("link", text(depth - 1)));
      case 6 -> object(run -> run.put("language", one(LANGUAGES)).set("span", text(depth - 1)));
      default -> JSON.stringNode(one(List.of(" ", "", words())));
    };
  }

  private ArrayNode blocks(int depth) {
    return array(1, 4, () -> block(depth));
  }

  private JsonNode block(int depth) {
    return switch (random.nextInt(depth == 0 ? 6 : 8)) {
      case 0 -> object(block -> block.set("text", text(2)));
      case 1 -> image();
      case 2 -> quotation();
      case 3 -> table();
      case 4 -> preformatted();
      case 6 -> section(depth - 1);
      case 7 -> list(depth - 1);
      default -> JSON.stringNode(words());
    };
  }

  private ObjectNode image() {
    return object(
        image -> {
          image.put("image", "images/" + one(WORDS.subList(0, 6)) + ".jpg");
          maybe(() -> image.put("alt", one(List.of("", words()))));
          maybe(() -> image.set("caption", text(1)));
          maybe(() -> image.put("href", "#pier"));
        });
  }

  private ObjectNode quotation() {
    return object(
        quotation -> {
          quotation.set("quote", text(2));
          maybe(() -> quotation.set("source", text(1)));
          maybe(() -> quotation.put("language", one(LANGUAGES)));
        });
  }

  private ObjectNode table() {
    return object(
        table -> {
          table.set("rows", array(1, 3, this::cells));
          maybe(() -> table.set("columns", cells()));
          maybe(() -> table.set("caption", text(1)));
        });
  }

  private ArrayNode cells() {
    return array(1, 4, () -> random.nextInt(4) == 0 ? JSON.stringNode("") : text(1));
  }

  private ObjectNode preformatted() {
    return object(
        block -> {
          block.put("pre", one(List.of("", " ", "a\n\tb")));
          maybe(() -> block.put("format", "shell"));
        });
  }

  private ObjectNode section(int depth) {
    return object(
        section -> {
          section.set("heading", text(1));
          section.set("body", blocks(depth));
          maybe(() -> section.put("language", one(LANGUAGES)));
        });
  }

  private ObjectNode list(int depth) {
    return object(
        list -> {
          list.set("items", array(1, 4, () -> item(depth)));
          maybe(() -> list.put("style", one(List.of("bullet", "number", "plain"))));
          maybe(() -> list.set("start", start()));
        });
  }

  private JsonNode start() {
    return one(
        List.of(
            JSON.numberNode(0),
            JSON.numberNode(9999),
            JSON.numberNode(4.0),
            JSON.numberNode(new java.math.BigDecimal("40e-1"))));
  }

  private JsonNode item(int depth) {
    if (random.nextBoolean()) {
      return JSON.stringNode(words());
    }
    return object(
        item -> {
          maybe(() -> item.put("kind", one(List.of("praise", "road-closure", "a1-b2"))));
          maybe(() -> item.set("label", text(1)));
          maybe(() -> item.set("title", text(1)));
          maybe(() -> item.set("when", when()));
          maybe(() -> item.put("where", line()));
          maybe(() -> item.put("severity", "minor"));
          maybe(() -> item.put("language", one(LANGUAGES)));
          item.set("text", text(2));
          maybe(() -> item.set("body", blocks(depth)));
        });
  }

  private ObjectNode extensions() {
    return object(
        extensions -> {
          extensions.put("harbour.example/n", 1.50);
          extensions.set("a/b~c", array(0, 3, () -> JSON.stringNode(one(WORDS))));
          extensions.putNull("");
          extensions.putObject("deep").put("flag", true).putArray("empty");
        });
  }
}
