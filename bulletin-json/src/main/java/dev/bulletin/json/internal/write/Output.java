// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Members and elements on a generator; what is absent is not written. */
final class Output {

  private final JsonGenerator generator;

  Output(JsonGenerator generator) {
    this.generator = generator;
  }

  void object(Runnable members) {
    generator.writeStartObject();
    members.run();
    generator.writeEndObject();
  }

  void string(String value) {
    generator.writeString(value);
  }

  void string(String name, @Nullable String value) {
    if (value != null) {
      generator.writeName(name);
      generator.writeString(value);
    }
  }

  void integer(String name, @Nullable Integer value) {
    if (value != null) {
      generator.writeName(name);
      generator.writeNumber(value);
    }
  }

  <T> void member(String name, @Nullable T value, Consumer<T> writer) {
    if (value != null) {
      generator.writeName(name);
      writer.accept(value);
    }
  }

  /** A list that must stand. */
  <T> void list(String name, List<T> elements, Consumer<T> writer) {
    generator.writeName(name);
    array(elements, writer);
  }

  /** A list that is absent where it is empty. */
  <T> void listUnlessEmpty(String name, List<T> elements, Consumer<T> writer) {
    if (!elements.isEmpty()) {
      list(name, elements, writer);
    }
  }

  <T> void array(List<T> elements, Consumer<T> writer) {
    generator.writeStartArray();
    elements.forEach(writer);
    generator.writeEndArray();
  }
}
