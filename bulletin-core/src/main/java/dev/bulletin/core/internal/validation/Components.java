// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

import dev.bulletin.core.Text;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records' components by name, read by reflection: a component is named as its member in JSON,
 * and components stand in the order of canonical JSON.
 */
final class Components {

  private static final ClassValue<RecordComponent[]> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        }
      };

  private Components() {}

  /** The components of a record; none of anything else. */
  static RecordComponent[] of(@Nullable Object part) {
    return KNOWN.get(part == null ? Void.class : part.getClass());
  }

  static @Nullable Object value(RecordComponent component, @Nullable Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }

  /** A step's place among its siblings; after all of them where there is no such step. */
  static int place(@Nullable Object part, Object step) {
    if (step instanceof Integer index) {
      return index;
    }
    RecordComponent[] components = of(part);
    int place = 0;
    while (place < components.length && !components[place].getName().equals(step)) {
      place++;
    }
    return place;
  }

  /** What a step leads to; null where there is nothing. */
  static @Nullable Object part(@Nullable Object part, Object step) {
    if (step instanceof Integer index) {
      List<?> elements = part instanceof Text text ? text.inlines() : (List<?>) part;
      return elements == null || index >= elements.size() ? null : elements.get(index);
    }
    int place = place(part, step);
    RecordComponent[] components = of(part);
    return place == components.length ? null : value(components[place], part);
  }

  /** A record of the same type with other values. */
  static Object copy(Object record, @Nullable Object[] values) {
    Class<?>[] types =
        Arrays.stream(of(record)).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(record.getClass().getName(), e);
    }
  }
}
