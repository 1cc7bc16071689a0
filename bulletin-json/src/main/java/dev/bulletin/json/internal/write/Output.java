// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Members and elements as tokens; what is absent is not written. */
final class Output {

  private final Tokens tokens;

  Output(Tokens tokens) {
    this.tokens = tokens;
  }

  void object(Runnable members) {
    tokens.startObject();
    members.run();
    tokens.endObject();
  }

  void string(String value) {
    tokens.string(value);
  }

  void string(String name, @Nullable String value) {
    if (value != null) {
      tokens.name(name);
      tokens.string(value);
    }
  }

  void integer(String name, @Nullable Integer value) {
    if (value != null) {
      tokens.name(name);
      tokens.number(value.toString());
    }
  }

  <T> void member(String name, @Nullable T value, Consumer<T> writer) {
    if (value != null) {
      tokens.name(name);
      writer.accept(value);
    }
  }

  /** A list that must stand. */
  <T> void list(String name, List<T> elements, Consumer<T> writer) {
    tokens.name(name);
    array(elements, writer);
  }

  /** A list that is absent where it is empty. */
  <T> void listUnlessEmpty(String name, List<T> elements, Consumer<T> writer) {
    if (!elements.isEmpty()) {
      list(name, elements, writer);
    }
  }

  <T> void array(List<T> elements, Consumer<T> writer) {
    tokens.startArray();
    elements.forEach(writer);
    tokens.endArray();
  }
}
