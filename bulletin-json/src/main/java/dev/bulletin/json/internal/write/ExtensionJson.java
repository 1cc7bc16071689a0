// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import dev.bulletin.core.extension.JsonArray;
import dev.bulletin.core.extension.JsonBoolean;
import dev.bulletin.core.extension.JsonNumber;
import dev.bulletin.core.extension.JsonObject;
import dev.bulletin.core.extension.JsonString;
import dev.bulletin.core.extension.JsonValue;

/** Writes extensions as they were: the order of members, the spelling of numbers. */
final class ExtensionJson {

  private final Tokens tokens;

  ExtensionJson(Tokens tokens) {
    this.tokens = tokens;
  }

  void write(JsonValue value) {
    if (value instanceof JsonObject object) {
      tokens.startObject();
      object.members().forEach(this::member);
      tokens.endObject();
    } else if (value instanceof JsonArray array) {
      tokens.startArray();
      array.elements().forEach(this::write);
      tokens.endArray();
    } else if (value instanceof JsonString string) {
      tokens.string(string.value());
    } else if (value instanceof JsonNumber number) {
      tokens.number(number.literal());
    } else if (value instanceof JsonBoolean flag) {
      tokens.flag(flag.value());
    } else {
      tokens.none();
    }
  }

  private void member(String name, JsonValue value) {
    tokens.name(name);
    write(value);
  }
}
