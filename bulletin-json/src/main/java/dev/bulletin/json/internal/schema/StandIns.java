// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.schema;

import dev.bulletin.core.internal.rule.StandIn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What takes the place of a faulty value of each definition, or of a member that has none. */
final class StandIns {

  private StandIns() {}

  static @Nullable Object string(String name) {
    return switch (name) {
      // Without these nothing is amiss, and they have no value that says nothing.
      case "severity", "$schema" -> null;
      default -> StandIn.STRING;
    };
  }

  static Object choice(String name) {
    return switch (name) {
      case "text", "cell" -> StandIn.TEXT;
      case "inline" -> StandIn.INLINE;
      case "block" -> StandIn.BLOCK;
      case "item" -> StandIn.ITEM;
      case "organization" -> StandIn.ORGANIZATION;
      case "when" -> StandIn.WHEN;
      default -> throw new IllegalStateException("no stand-in for " + name);
    };
  }

  static @Nullable Object array(String name) {
    return switch (name) {
      case "blocks" -> StandIn.BLOCKS;
      case "items" -> StandIn.ITEMS;
      case "cells" -> StandIn.CELLS;
      case "rows" -> StandIn.ROWS;
      case "authors" -> List.of();
      default -> null;
    };
  }

  static @Nullable Object object(String name) {
    return name.equals("image") ? StandIn.IMAGE : null;
  }
}
