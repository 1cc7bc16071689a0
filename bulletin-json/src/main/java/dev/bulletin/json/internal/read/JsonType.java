// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import java.util.Locale;
import tools.jackson.core.JsonToken;

/** The types of JSON, as messages name them. */
public enum JsonType {
  /** A string. */
  STRING,
  /** An object. */
  OBJECT,
  /** An array. */
  ARRAY,
  /** A number without a fraction. */
  INTEGER,
  /** A number. */
  NUMBER,
  /** True or false. */
  BOOLEAN,
  /** Null. */
  NULL;

  private final String key = name().toLowerCase(Locale.ROOT);

  /** The type as a schema writes it, such as {@code string}. */
  public String key() {
    return key;
  }

  static JsonType of(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> OBJECT;
      case START_ARRAY -> ARRAY;
      case VALUE_STRING -> STRING;
      case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
      case VALUE_NULL -> NULL;
      default -> NUMBER;
    };
  }
}
