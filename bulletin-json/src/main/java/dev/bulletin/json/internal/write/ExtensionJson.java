// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import dev.bulletin.core.extension.JsonArray;
import dev.bulletin.core.extension.JsonBoolean;
import dev.bulletin.core.extension.JsonNumber;
import dev.bulletin.core.extension.JsonObject;
import dev.bulletin.core.extension.JsonString;
import dev.bulletin.core.extension.JsonValue;
import tools.jackson.core.JsonGenerator;

/** Writes extensions as they were: the order of members, the spelling of numbers. */
final class ExtensionJson {

  private final JsonGenerator generator;

  ExtensionJson(JsonGenerator generator) {
    this.generator = generator;
  }

  void write(JsonValue value) {
    if (value instanceof JsonObject object) {
      generator.writeStartObject();
      object.members().forEach(this::member);
      generator.writeEndObject();
    } else if (value instanceof JsonArray array) {
      generator.writeStartArray();
      array.elements().forEach(this::write);
      generator.writeEndArray();
    } else if (value instanceof JsonString string) {
      generator.writeString(string.value());
    } else if (value instanceof JsonNumber number) {
      generator.writeNumber(number.literal());
    } else if (value instanceof JsonBoolean flag) {
      generator.writeBoolean(flag.value());
    } else {
      generator.writeNull();
    }
  }

  private void member(String name, JsonValue value) {
    generator.writeName(name);
    write(value);
  }
}
