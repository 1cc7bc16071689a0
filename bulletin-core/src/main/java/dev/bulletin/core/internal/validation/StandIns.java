// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.rule.StandIn;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts stand-ins in the place of faulty parts, as the reader of a file does, so that the rules run
 * on all that is sound and on nothing else.
 */
final class StandIns {

  /** The faulty parts below a part, by the step that leads to each. */
  private final Map<Object, StandIns> below = new LinkedHashMap<>();

  private boolean isFaulty;

  private StandIns() {}

  /** The same bulletin with stand-ins for the parts that the steps lead to. */
  static Bulletin replace(Bulletin bulletin, List<List<Object>> faulty) {
    StandIns root = new StandIns();
    for (List<Object> steps : faulty) {
      StandIns at = root;
      for (Object step : steps) {
        at = at.below.computeIfAbsent(step, s -> new StandIns());
      }
      at.isFaulty = true;
    }
    return (Bulletin) root.rebuiltRecord(bulletin);
  }

  private @Nullable Object rebuilt(Object part, Object step) {
    if (isFaulty) {
      return standIn(part, step);
    }
    if (part instanceof Text text) {
      boolean isOneRun = text.plainOrNull() != null;
      return isOneRun ? StandIn.TEXT : new Text(elements(text.inlines()));
    }
    return part instanceof List<?> list ? elements(list) : rebuiltRecord(part);
  }

  @SuppressWarnings("unchecked") // a stand-in is of the kind that it stands for
  private <T> List<T> elements(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    below.forEach(
        (step, faults) -> copy.set((int) step, (T) faults.rebuilt(copy.get((int) step), step)));
    return copy;
  }

  private Object rebuiltRecord(Object part) {
    RecordComponent[] components = Components.of(part);
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      Object value = Components.value(components[i], part);
      StandIns faults = below.get(name);
      values[i] = faults == null || value == null ? value : faults.rebuilt(value, name);
    }
    return Components.copy(part, values);
  }

  private static @Nullable Object standIn(Object part, Object step) {
    if (part instanceof String) {
      return StandIn.STRING;
    }
    if (part instanceof Text) {
      return StandIn.TEXT;
    }
    if (part instanceof Inline) {
      return StandIn.INLINE;
    }
    if (part instanceof Image) {
      return StandIn.IMAGE;
    }
    if (part instanceof Block) {
      return StandIn.BLOCK;
    }
    if (part instanceof Item) {
      return StandIn.ITEM;
    }
    return part instanceof List ? list(step) : null;
  }

  private static List<?> list(Object step) {
    if (step.equals("items")) {
      return StandIn.ITEMS;
    }
    if (step.equals("rows")) {
      return StandIn.ROWS;
    }
    return step.equals("body") ? StandIn.BLOCKS : StandIn.CELLS;
  }
}
