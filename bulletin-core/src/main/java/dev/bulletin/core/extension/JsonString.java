// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.extension;

import java.util.Objects;

/**
 * A JSON string.
 *
 * @param value its characters, unescaped
 * @since 0.1
 */
public record JsonString(String value) implements JsonValue {

  /**
   * Checks that there is a value.
   *
   * @throws NullPointerException if {@code value} is null
   */
  public JsonString {
    Objects.requireNonNull(value, "value");
  }
}
