// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Item;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.core.extension.JsonArray;
import dev.bulletin.core.extension.JsonObject;
import dev.bulletin.core.internal.rule.Shorthand;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts the values and levels of a bulletin as canonical JSON has them, and stops at the first
 * beyond the limits of a document. What it lets through is never so deep that a walk runs out of
 * stack.
 */
final class DocumentSize {

  static final int MOST_LEVELS = 64;
  static final int MOST_VALUES = 50_000;

  private final List<Object> path = new ArrayList<>();
  private int levels;
  private int values;
  private @Nullable Breach beyond;

  private DocumentSize() {}

  /** The first value beyond a limit; null where the bulletin keeps them. */
  static @Nullable Breach beyondLimits(Bulletin bulletin) {
    DocumentSize size = new DocumentSize();
    size.value(bulletin, false);
    return size.beyond;
  }

  private void value(Object part, boolean inRow) {
    if (++values > MOST_VALUES) {
      stop(StructureCode.DOCUMENT_TOO_MANY_NODES, MOST_VALUES);
    } else if (part instanceof Text text) {
      if (!(inRow ? Shorthand.isBareCell(text) : Shorthand.isBare(text))) {
        elements(text.inlines());
      }
    } else if (part instanceof List<?> list) {
      elements(list);
    } else if (part instanceof JsonArray array) {
      elements(array.elements());
    } else if (part instanceof JsonObject object) {
      members(object);
    } else if (part instanceof Record record && !isBare(record)) {
      components(record);
    }
  }

  private static boolean isBare(Record part) {
    return part instanceof Plain
        || (part instanceof Paragraph paragraph && Shorthand.isBare(paragraph.text()))
        || (part instanceof Item item && Shorthand.isBare(item))
        || (part instanceof Organization organization && Shorthand.isBare(organization))
        || (part instanceof When when && Shorthand.isBare(when))
        || part.getClass().getPackage() == JsonObject.class.getPackage();
  }

  private void elements(List<?> elements) {
    boolean isRow = !elements.isEmpty() && elements.get(0) instanceof Text;
    enter();
    for (int i = 0; i < elements.size() && beyond == null; i++) {
      step(i, elements.get(i), isRow);
    }
    levels--;
  }

  private void members(JsonObject object) {
    enter();
    object.members().forEach((name, value) -> step(name, value, false));
    levels--;
  }

  private void components(Record record) {
    enter();
    for (RecordComponent component : Components.of(record)) {
      Object value = Components.value(component, record);
      if (value != null && !isLeftOut(value)) {
        step(component.getName(), value, false);
      }
    }
    levels--;
  }

  /** Whether canonical JSON has no such member: nothing is in it, or it is what holds without. */
  private static boolean isLeftOut(Object value) {
    return value == ListStyle.BULLET || (value instanceof List<?> list && list.isEmpty());
  }

  private void step(Object step, Object part, boolean inRow) {
    if (beyond == null) {
      path.add(step);
      value(part, inRow);
      path.remove(path.size() - 1);
    }
  }

  private void enter() {
    if (++levels > MOST_LEVELS) {
      stop(StructureCode.DOCUMENT_TOO_DEEP, MOST_LEVELS);
    }
  }

  private void stop(StructureCode code, int most) {
    beyond = new Breach(code, List.copyOf(path), MessageArgument.count(most));
  }
}
