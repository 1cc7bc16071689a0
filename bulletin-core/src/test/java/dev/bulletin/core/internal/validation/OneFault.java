// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

import dev.bulletin.core.Bulletin;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Changes one part of a bulletin, deep or not, mostly to what the format does not allow. */
final class OneFault {

  private static final List<String> STRINGS =
      List.of(
          "",
          " ",
          "\n",
          "a\nb",
          "a\u2028b",
          "a b",
          "a\u0085",
          "\u0001",
          "e_n",
          "en-",
          "2026-1-1",
          "2026-13-01",
          "2026-02-30",
          "x".repeat(200),
          "x".repeat(301),
          "x".repeat(1_001),
          "x".repeat(2_049),
          "x".repeat(20_001),
          "😀".repeat(300),
          "Event",
          "a--b",
          "en-GB",
          "i-ami",
          "2026-01-08T10:00:30.5Z");

  private static final int[] SIZES = {0, 0, 1, 21, 51, 501, 1_001};

  private final Random random;
  private boolean isMade;

  private OneFault(Random random) {
    this.random = random;
  }

  static Bulletin in(Bulletin bulletin, Random random) {
    OneFault fault = new OneFault(random);
    Bulletin changed = bulletin;
    while (!fault.isMade) {
      changed = (Bulletin) fault.changed(bulletin);
    }
    return changed;
  }

  private @Nullable Object changed(@Nullable Object part) {
    if (part instanceof String) {
      isMade = true;
      return STRINGS.get(random.nextInt(STRINGS.size()));
    }
    if (part instanceof Integer) {
      isMade = true;
      return random.nextBoolean() ? -1 : 10_000;
    }
    if (part instanceof List<?> list) {
      return elements(list);
    }
    return part != null && part.getClass().isRecord() ? record(part) : part;
  }

  private List<?> elements(List<?> list) {
    if (list.isEmpty()) {
      return list;
    }
    int at = random.nextInt(list.size());
    if (random.nextInt(6) == 0) {
      isMade = true;
      return Collections.nCopies(SIZES[random.nextInt(SIZES.length)], list.get(at));
    }
    List<@Nullable Object> copy = new ArrayList<>(list);
    copy.set(at, changed(list.get(at)));
    return copy;
  }

  /** A component becomes another, or is left out where it may be. */
  private Object record(Object record) {
    RecordComponent[] components = Components.of(record);
    @Nullable Object[] values = new @Nullable Object[components.length];
    int chosen = random.nextInt(components.length);
    for (int i = 0; i < components.length; i++) {
      Object value = Components.value(components[i], record);
      values[i] = i == chosen && !isExtension(components[i]) ? changed(value) : value;
    }
    return Components.copy(record, values);
  }

  private static boolean isExtension(RecordComponent component) {
    return component.getName().equals("extensions");
  }
}
