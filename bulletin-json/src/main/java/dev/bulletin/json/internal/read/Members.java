// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members that an object may have, each with a slot from 0 and its check. Immutable. */
public final class Members {

  /** A set of members is a set of bits. */
  private static final int MOST = Long.SIZE;

  private final String[] names;

  /**
   * The instance of each name that came last. A tokenizer gives the same one again and again, so
   * that most names are known without comparing. A race loses a memory, never an answer.
   */
  private final @Nullable String[] latest;

  private final Check[] checks;
  private final byte[] slots;

  /** Members in their order. */
  public Members(Map<String, ? extends Check> members) {
    if (members.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " members");
    }
    names = members.keySet().toArray(String[]::new);
    latest = new String[names.length];
    checks = members.values().toArray(Check[]::new);
    slots = new byte[Integer.highestOneBit(Math.max(1, names.length)) * 4];
    for (int i = 0; i < names.length; i++) {
      int at = names[i].hashCode() & (slots.length - 1);
      while (slots[at] != 0) {
        at = (at + 1) & (slots.length - 1);
      }
      slots[at] = (byte) (i + 1);
    }
  }

  /** The slot of a name, or -1. */
  @SuppressWarnings("ReferenceEquality") // the same instance is the same name
  public int slot(String name) {
    for (int at = name.hashCode(); ; at++) {
      int slot = slots[at & (slots.length - 1)] - 1;
      if (slot < 0 || latest[slot] == name) {
        return slot;
      }
      if (names[slot].equals(name)) {
        latest[slot] = name;
        return slot;
      }
    }
  }

  /** How many there are. */
  public int size() {
    return names.length;
  }

  /** The name of a slot. */
  public String name(int slot) {
    return names[slot];
  }

  /** The names of some slots, as bits. */
  List<String> names(long bits) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      if ((bits & (1L << i)) != 0) {
        found.add(names[i]);
      }
    }
    return found;
  }

  Check check(int slot) {
    return checks[slot];
  }
}
