// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The members of an object in the order of the model's constructors, as those want them. */
@SuppressWarnings("TypeParameterUnusedInFormals") // what a slot holds is told by its check
final class Values {

  private final @Nullable Object[] bySlot;
  private final int[] slots;

  /** The members by slot, and the slots in the order of the constructor. */
  Values(@Nullable Object[] bySlot, int[] slots) {
    this.bySlot = bySlot;
    this.slots = slots;
  }

  /** A member that may be absent. */
  @SuppressWarnings("unchecked")
  <T> @Nullable T get(int index) {
    return (T) bySlot[slots[index]];
  }

  /** A member that must stand: what was read, or its stand-in. */
  @SuppressWarnings("unchecked")
  <T> T need(int index) {
    return (T) Objects.requireNonNull(bySlot[slots[index]]);
  }

  /** A list, which is empty where the member is absent. */
  @SuppressWarnings("unchecked")
  <T> List<T> list(int index) {
    List<T> value = (List<T>) bySlot[slots[index]];
    return value == null ? List.of() : value;
  }
}
