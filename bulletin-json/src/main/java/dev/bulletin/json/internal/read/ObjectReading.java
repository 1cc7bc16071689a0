// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import dev.bulletin.core.diagnostic.JsonPointer;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.json.internal.read.ObjectCheck.Dependence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The reading of one object, from its first name to its closing brace. */
final class ObjectReading {

  private final ObjectCheck check;
  private final Input in;
  private final int start;
  private final @Nullable Shapes shapes;
  private final @Nullable MemberScan ahead;
  private final long faultsBefore;
  private final @Nullable Object[] values;
  private long seen;
  private @Nullable Strangers strangers;
  private @Nullable String undecided;
  private int undecidedOffset;

  /** An object that was entered; the shapes are those that it was chosen from, by a look ahead. */
  ObjectReading(
      ObjectCheck check, Input in, int start, @Nullable Shapes shapes, @Nullable MemberScan ahead) {
    this.check = check;
    this.in = in;
    this.start = start;
    this.shapes = shapes;
    this.ahead = ahead;
    this.faultsBefore = in.faults().count();
    this.values = new Object[check.members().size()];
  }

  @Nullable Object read(@Nullable String first) {
    for (String name = first; name != null; name = in.nextName()) {
      int slot = check.members().slot(name);
      if (slot < 0) {
        if (shapes != null && shapes.isNaming(name)) {
          return shapes.ambiguous(in, start, faultsBefore);
        }
        slot = strangers().receive(name, values);
      }

      if (slot >= 0) {
        member(slot, name);
      }
    }
    in.leave();
    return finish();
  }

  private void member(int slot, String name) {
    long bit = 1L << slot;
    if ((seen & bit) != 0) {
      in.duplicate(start, name);
      return;
    }
    seen |= bit;
    in.nextValue();
    Dependence dependence = check.dependence();
    if (dependence != null
        && dependence.slot() == slot
        && (seen & (1L << dependence.other())) == 0) {
      values[slot] = dependent(dependence);
    } else {
      values[slot] = check.members().check(slot).readOrStandIn(in);
    }
  }

  /** A string can wait until the object ends; anything else is decided by a look ahead. */
  private @Nullable Object dependent(Dependence dependence) {
    if (in.token() == JsonToken.VALUE_STRING) {
      undecided = in.string();
      undecidedOffset = in.offset();
      return null;
    }
    boolean comes = strangers().willHave(dependence.other());
    return (comes ? check.members().check(dependence.slot()) : dependence.otherwise())
        .readOrStandIn(in);
  }

  private Strangers strangers() {
    if (strangers == null) {
      strangers = new Strangers(check, in, start, ahead == null ? in.scan(start) : ahead);
    }
    return strangers;
  }

  private @Nullable Object finish() {
    decide();
    if (check.oneOf() != 0 && (seen & check.oneOf()) == 0) {
      in.fault(
          Fault.of(
                  StructureCode.SHAPE_UNKNOWN,
                  start,
                  in.objectPointer(),
                  MessageArgument.choice(check.members().names(check.oneOf())))
              .with("item")
              .atFirstCharacter());
      return null;
    }
    long missing = check.required() & ~seen;
    if (missing != 0) {
      reportMissing(missing);
    }
    return check.bind(values);
  }

  private void decide() {
    Dependence dependence = check.dependence();
    if (undecided != null && dependence != null) {
      boolean came = (seen & (1L << dependence.other())) != 0;
      Check judge = came ? check.members().check(dependence.slot()) : dependence.otherwise();
      String name = check.members().name(dependence.slot());
      Object judged =
          judge.judge(
              in, undecided, undecidedOffset, () -> JsonPointer.member(in.objectPointer(), name));
      values[dependence.slot()] = judged == null ? judge.standIn() : judged;
    }
  }

  private void reportMissing(long missing) {
    String pointer = in.objectPointer();
    for (String name : check.members().names(missing)) {
      in.fault(
          Fault.of(StructureCode.MEMBER_MISSING, start, pointer, Shown.of(name))
              .atFirstCharacter());
      int slot = check.members().slot(name);
      values[slot] = check.members().check(slot).standIn();
    }
  }
}
