// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.diagnostic.StructureCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** An array: its elements, how many there are, whether two may be the same. Binds to a list. */
public final class ArrayCheck extends Check {

  private final Check elements;
  private final int least;
  private final int most;
  private final boolean unique;

  /**
   * A check of elements and their number.
   *
   * @param elements the check of each
   * @param least the least number of elements
   * @param most the greatest
   * @param unique whether no two may be the same
   * @param standIn what takes the place of an array that is none or has no elements
   */
  public ArrayCheck(Check elements, int least, int most, boolean unique, @Nullable Object standIn) {
    super(standIn);

    this.elements = elements;
    this.least = least;
    this.most = most;
    this.unique = unique;
  }

  @Override
  @Nullable Object read(Input in) {
    if (in.token() != JsonToken.START_ARRAY) {
      return in.mismatch(types());
    }
    int start = in.offset();
    in.enter();
    int before = in.elements().size();
    Set<Object> distinct = unique ? new HashSet<>() : Set.of();
    int count = 0;
    while (in.nextElement()) {
      count++;
      Object read = elements.read(in);
      Object element = read == null ? elements.standIn() : read;
      if (element != null) {
        in.elements().add(element);
      }
      if (unique && read != null && !distinct.add(read)) {
        in.fault(Fault.of(StructureCode.LIST_NOT_UNIQUE, in.offset(), in.pointer(), shown(read)));
      }
    }
    in.leave();
    List<Object> list = in.elements().takeFrom(before);
    return checkCount(in, count, start) ? list : null;
  }

  private static MessageArgument shown(Object element) {
    return Shown.of(element.toString());
  }

  /** Whether there is anything; of a list that is too long, the rules see all that is sound. */
  private boolean checkCount(Input in, int count, int start) {
    if (count < least) {
      in.fault(Fault.of(StructureCode.LIST_EMPTY, start, in.pointer()));
      return false;
    }
    if (count > most) {
      in.fault(
          Fault.of(
              StructureCode.LIST_TOO_LONG,
              start,
              in.pointer(),
              MessageArgument.count(count),
              MessageArgument.count(most)));
    }
    return true;
  }

  @Override
  boolean accepts(JsonToken token) {
    return token == JsonToken.START_ARRAY;
  }

  @Override
  Set<JsonType> types() {
    return Set.of(JsonType.ARRAY);
  }
}
