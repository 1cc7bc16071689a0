// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.extension;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON object. Members keep their order, which does not count for equality.
 *
 * @param members the members by name
 * @since 0.1
 */
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {

  /**
   * Copies the members.
   *
   * @throws NullPointerException if the map, a name or a value is null; JSON's null is {@link
   *     JsonNull}
   */
  public JsonObject {
    Map<String, JsonValue> copy = new LinkedHashMap<>(Objects.requireNonNull(members, "members"));
    copy.forEach(
        (name, value) -> {
          Objects.requireNonNull(name, "name");
          Objects.requireNonNull(value, name);
        });
    members = Collections.unmodifiableMap(copy);
  }

  /**
   * An object of one member.
   *
   * @param name the member's name
   * @param value the member's value
   * @return the object
   */
  public static JsonObject of(String name, JsonValue value) {
    return new JsonObject(Map.of(name, value));
  }
}
