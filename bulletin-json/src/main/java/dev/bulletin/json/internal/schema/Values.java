// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The members of an object by slot, as the model's constructors want them. */
@SuppressWarnings("TypeParameterUnusedInFormals") // what a slot holds is told by its check
final class Values {

  private final @Nullable Object[] bySlot;

  Values(@Nullable Object[] bySlot) {
    this.bySlot = bySlot;
  }

  /** A member that may be absent. */
  @SuppressWarnings("unchecked")
  <T> @Nullable T get(int slot) {
    return (T) bySlot[slot];
  }

  /** A member that must stand: what was read, or its stand-in. */
  @SuppressWarnings("unchecked")
  <T> T need(int slot) {
    return (T) Objects.requireNonNull(bySlot[slot]);
  }

  /** A list, which is empty where the member is absent. */
  @SuppressWarnings("unchecked")
  <T> List<T> list(int slot) {
    List<T> value = (List<T>) bySlot[slot];
    return value == null ? List.of() : value;
  }
}
