// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.diagnostic.StructureCode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A choice of objects, decided by the one member that names the shape. */
public final class Shapes extends Check {

  private static final long NONE = 0;

  private final Members naming;

  /** Shapes by the member that names each; a stand-in takes the place of an object that is none. */
  public Shapes(Map<String, ObjectCheck> shapes, @Nullable Object standIn) {
    super(standIn);
    naming = new Members(shapes);
  }

  @Override
  @Nullable Object read(Input in) {
    if (in.token() != JsonToken.START_OBJECT) {
      return in.mismatch(types());
    }
    int start = in.offset();
    in.enter();
    String first = in.nextName();
    int slot = first == null ? -1 : naming.slot(first);
    if (slot < 0) {
      return readLater(in, start, first);
    }
    return shape(slot).readFrom(in, start, first, this, null);
  }

  /** The first member does not name the shape: looks ahead for one that does. */
  private @Nullable Object readLater(Input in, int start, @Nullable String first) {
    MemberScan scan = in.scan(start);
    long present = scan.present(naming);
    if (Long.bitCount(present) > 1) {
      return refuse(in, start, StructureCode.SHAPE_AMBIGUOUS, present);
    }
    int slot = present != NONE ? Long.numberOfTrailingZeros(present) : misspelt(scan);
    if (slot < 0) {
      return refuse(in, start, StructureCode.SHAPE_UNKNOWN, -1);
    }
    return shape(slot).readFrom(in, start, first, this, scan);
  }

  private int misspelt(MemberScan scan) {
    for (String name : scan.strangers(naming)) {
      String meant = isMember(name) ? null : Closeness.closest(name, naming.names(-1));
      if (meant != null) {
        return naming.slot(meant);
      }
    }
    return -1;
  }

  private boolean isMember(String name) {
    for (int slot = 0; slot < naming.size(); slot++) {
      if (shape(slot).members().slot(name) >= 0) {
        return true;
      }
    }
    return false;
  }

  private ObjectCheck shape(int slot) {
    return (ObjectCheck) naming.check(slot);
  }

  boolean isNaming(String name) {
    return naming.slot(name) >= 0;
  }

  /** Says that a second naming member stands; forgets what was said of the object as one shape. */
  @Nullable Object ambiguous(Input in, int start, long faultsBefore) {
    in.faults().forgetFrom(start, faultsBefore);
    return refuse(in, start, StructureCode.SHAPE_AMBIGUOUS, in.scan(start).present(naming));
  }

  private @Nullable Object refuse(Input in, int start, StructureCode code, long names) {
    String pointer = in.objectPointer();
    in.skipObject();
    in.fault(
        Fault.of(code, start, pointer, MessageArgument.choice(naming.names(names)))
            .atFirstCharacter());
    return null;
  }

  @Override
  boolean accepts(JsonToken token) {
    return token == JsonToken.START_OBJECT;
  }

  @Override
  Set<JsonType> types() {
    return Set.of(JsonType.OBJECT);
  }
}
