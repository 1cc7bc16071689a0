// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.schema;

import dev.bulletin.core.AlertSeverity;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the strings and choices of the schema's definitions become in the model. */
final class Bindings {

  private Bindings() {}

  /**
   * What a string of a definition, or of a member that has none, becomes; null where it stays as it
   * is.
   */
  static @Nullable Function<String, Object> string(String definition) {
    return switch (definition) {
      case "severity" -> constant(AlertSeverity.values());
      case "style" -> constant(ListStyle.values());
      default -> null;
    };
  }

  /** The constant whose name is written so, in lower case. */
  private static Function<String, Object> constant(Enum<?>[] constants) {
    Map<String, Object> byName = new HashMap<>();
    for (Enum<?> constant : constants) {
      byName.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    return name -> Objects.requireNonNull(byName.get(name), name);
  }

  /** What a bare string becomes where something richer could stand. */
  static UnaryOperator<Object> fromString(String definition) {
    return switch (definition) {
      case "text", "cell" -> value -> Text.of((String) value);
      case "inline" -> value -> new Plain((String) value);
      case "block" -> value -> new Paragraph((Text) value);
      case "item" -> value -> Item.of((Text) value);
      case "organization" -> value -> Organization.of((String) value);
      case "when" -> value -> When.of((String) value);
      default -> throw new IllegalStateException("no binding for " + definition);
    };
  }

  /** What the richer value becomes; null where it stays as it is. */
  @SuppressWarnings("unchecked")
  static @Nullable UnaryOperator<Object> fromOther(String definition) {
    return switch (definition) {
      case "text", "cell" -> value -> new Text((List<Inline>) value);
      default -> null;
    };
  }
}
