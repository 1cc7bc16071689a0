// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import dev.bulletin.core.diagnostic.StructureCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that the format does not know. One that is close to an absent member
 * which must stand, names the shape or decides what another is, counts as that member misspelt.
 */
final class Strangers {

  private final ObjectCheck check;
  private final Input in;
  private final int start;
  private final long present;
  private final Map<String, Integer> misspelt = new HashMap<>();
  private final Set<String> received = new HashSet<>();
  private final boolean shapeless;

  /** Those of the object that starts at an offset, by a look ahead at its names. */
  Strangers(ObjectCheck check, Input in, int start, MemberScan scan) {
    this.check = check;
    this.in = in;
    this.start = start;
    present = scan.present(check.members());
    long absent = check.expected() & ~present;
    for (String name : scan.strangers(check.members())) {
      String meant = Closeness.closest(name, check.members().names(absent));
      if (meant != null) {
        int slot = check.members().slot(meant);
        misspelt.put(name, slot);
        absent &= ~(1L << slot);
      }
    }
    shapeless = check.oneOf() != 0 && (check.oneOf() & ~absent) == 0;
  }

  /** Whether a member stands in the object, if under a misspelt name. */
  boolean willHave(int slot) {
    return (present & (1L << slot)) != 0 || misspelt.containsValue(slot);
  }

  /**
   * Judges a name that the format does not know there. Where it is close to a member that need not
   * stand, its value is skipped, and that member counts as faulty, not as absent.
   *
   * @param values the members so far, by slot
   * @return the slot of the member that was meant, whose value is still to be read; or -1, and the
   *     value is skipped
   */
  int receive(String name, @Nullable Object[] values) {
    in.checkName(name);
    if (!received.add(name)) {
      in.duplicate(start, name);
      return -1;
    }
    Integer slot = misspelt.get(name);
    String close = slot == null ? closest(name) : check.members().name(slot);
    if (!shapeless) {
      in.fault(
          Fault.of(StructureCode.MEMBER_UNKNOWN, in.nameOffset(), in.pointer(), Shown.of(name))
              .suggesting(close));
    }
    if (slot != null) {
      in.misspelt(check.members().name(slot), name);
      return slot;
    }
    if (close != null) {
      int meant = check.members().slot(close);
      values[meant] = check.members().check(meant).standIn();
    }
    in.skipNextValue();
    return -1;
  }

  private @Nullable String closest(String name) {
    return Closeness.closest(name, check.members().names(~present));
  }
}
