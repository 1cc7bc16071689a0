// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.extension;

import dev.bulletin.core.internal.shape.Lists;
import java.util.List;

/**
 * A JSON array.
 *
 * @param elements the elements in order
 * @since 0.1
 */
public record JsonArray(List<JsonValue> elements) implements JsonValue {

  /**
   * Copies the elements.
   *
   * @throws NullPointerException if the list or an element is null; JSON's null is {@link JsonNull}
   */
  public JsonArray {
    elements = Lists.copyOf(elements, "elements");
  }

  /**
   * An array.
   *
   * @param elements the elements in order
   * @return the array
   */
  public static JsonArray of(JsonValue... elements) {
    return new JsonArray(List.of(elements));
  }
}
