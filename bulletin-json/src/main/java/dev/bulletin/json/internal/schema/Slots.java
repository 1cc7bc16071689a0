// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.schema;

import dev.bulletin.json.internal.read.Members;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives a binder the slots of its members, and sees to it that none is forgotten. */
final class Slots {

  private final String definition;
  private final Members members;
  private final Set<String> used = new HashSet<>();

  Slots(String definition, Members members) {
    this.definition = definition;
    this.members = members;
  }

  /** The slots of some members, in their order. */
  int[] of(List<String> names) {
    int[] slots = new int[names.size()];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = of(names.get(i));
    }
    return slots;
  }

  private int of(String name) {
    int slot = members.slot(name);
    if (slot < 0) {
      throw new IllegalStateException("the schema knows no " + definition + "." + name);
    }
    used.add(name);
    return slot;
  }

  /** A member that is no part of the model. */
  void ignore(String name) {
    of(name);
  }

  void checkAllUsed() {
    for (int slot = 0; slot < members.size(); slot++) {
      if (!used.contains(members.name(slot))) {
        throw new IllegalStateException("nothing binds " + definition + "." + members.name(slot));
      }
    }
  }
}
