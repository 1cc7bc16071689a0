// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.schema;

import dev.bulletin.core.extension.JsonArray;
import dev.bulletin.core.extension.JsonBoolean;
import dev.bulletin.core.extension.JsonNumber;
import dev.bulletin.core.extension.JsonObject;
import dev.bulletin.core.extension.JsonString;
import dev.bulletin.core.extension.JsonValue;
import dev.bulletin.json.internal.read.StringTest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A subschema that knows which of its keywords were looked at, so that none is passed over. */
final class SchemaNode {

  private static final Set<String> ANNOTATIONS =
      Set.of("$id", "$schema", "$defs", "title", "description", "examples", "default");

  private final Map<String, JsonValue> keywords;
  private final Map<String, SchemaNode> nodes = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  SchemaNode(JsonObject schema) {
    keywords = schema.members();
  }

  Set<String> names() {
    return keywords.keySet();
  }

  @Nullable SchemaNode node(String keyword) {
    if (keywords.get(keyword) instanceof JsonObject object) {
      used.add(keyword);
      return nodes.computeIfAbsent(keyword, name -> new SchemaNode(object));
    }
    return null;
  }

  SchemaNode need(String keyword) {
    SchemaNode node = node(keyword);
    if (node == null) {
      throw unknown(keyword);
    }
    return node;
  }

  List<SchemaNode> nodes(String keyword) {
    return list(keyword).stream().map(value -> new SchemaNode((JsonObject) value)).toList();
  }

  List<JsonValue> list(String keyword) {
    used.add(keyword);
    return keywords.get(keyword) instanceof JsonArray array ? array.elements() : List.of();
  }

  List<String> texts(String keyword) {
    return list(keyword).stream().map(value -> ((JsonString) value).value()).toList();
  }

  @Nullable String text(String keyword) {
    used.add(keyword);
    return keywords.get(keyword) instanceof JsonString string ? string.value() : null;
  }

  String needText(String keyword) {
    String text = text(keyword);
    if (text == null) {
      throw unknown(keyword);
    }
    return text;
  }

  int number(String keyword, int otherwise) {
    used.add(keyword);
    return keywords.get(keyword) instanceof JsonNumber number
        ? number.value().intValueExact()
        : otherwise;
  }

  boolean flag(String keyword) {
    used.add(keyword);
    return keywords.get(keyword) instanceof JsonBoolean flag && flag.value();
  }

  void needFalse(String keyword) {
    used.add(keyword);
    if (!(keywords.get(keyword) instanceof JsonBoolean flag) || flag.value()) {
      throw unknown(keyword);
    }
  }

  /** The pattern that must be found, or null. */
  @Nullable StringTest pattern() {
    String pattern = text("pattern");
    return pattern == null ? null : Patterns.compile(pattern);
  }

  /** The pattern that must not be found, or null: {@code not} with nothing but a pattern. */
  @Nullable StringTest unwantedPattern() {
    SchemaNode not = node("not");
    if (not == null) {
      return null;
    }
    StringTest pattern = Patterns.compile(not.needText("pattern"));
    not.checkAllUsed();
    return pattern;
  }

  /** Fails where a keyword was not looked at. */
  void checkAllUsed() {
    for (String keyword : keywords.keySet()) {
      if (!used.contains(keyword) && !ANNOTATIONS.contains(keyword)) {
        throw unknown(keyword);
      }
    }
  }

  /** Fails where one of these members has a schema that says more than annotations do. */
  void checkSaysNothing() {
    for (Map.Entry<String, JsonValue> member : keywords.entrySet()) {
      boolean nothing =
          member.getValue() instanceof JsonObject object
              ? ANNOTATIONS.containsAll(object.members().keySet())
              : member.getValue() instanceof JsonBoolean schema && schema.value();
      if (!nothing) {
        throw unknown(member.getKey());
      }
    }
  }

  IllegalStateException unknown(String keyword) {
    return new IllegalStateException(
        "the schema compiler does not know this " + keyword + ": " + keywords.get(keyword));
  }
}
