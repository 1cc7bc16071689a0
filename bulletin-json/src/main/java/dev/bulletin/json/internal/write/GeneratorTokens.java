// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import tools.jackson.core.JsonGenerator;

/** Tokens for a generator of Jackson's, whatever it makes of them. */
record GeneratorTokens(JsonGenerator generator) implements Tokens {

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startArray() {
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void string(String value) {
    generator.writeString(value);
  }

  @Override
  public void number(String literal) {
    generator.writeNumber(literal);
  }

  @Override
  public void flag(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  public void none() {
    generator.writeNull();
  }
}
