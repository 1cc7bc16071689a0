// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * What the schema says of a value, compiled: reads the value and judges it on the way. Immutable.
 */
public abstract class Check {

  private final @Nullable Object standIn;

  /**
   * A check; where its value is faulty, the stand-in takes the place, or nothing where it is null.
   */
  Check(@Nullable Object standIn) {
    this.standIn = standIn;
  }

  /** What takes the place of a faulty value, so that the rules can run on all around it. */
  @Nullable Object standIn() {
    return standIn;
  }

  /** Reads a value as {@link #read} does; a faulty one becomes its stand-in. */
  final @Nullable Object readOrStandIn(Input in) {
    Object value = read(in);
    return value == null ? standIn() : value;
  }

  /**
   * Reads the value whose first token is current, up to its last token.
   *
   * @return what it binds to, or null where it is faulty and left out
   */
  abstract @Nullable Object read(Input in);

  /**
   * Judges a string that was read before it was known what it must be.
   *
   * @return what it binds to, or null where it is faulty and left out
   */
  @Nullable Object judge(Input in, String value, int offset, Supplier<String> pointer) {
    throw new IllegalStateException("no string can stand here");
  }

  /** Whether a value that starts with this token has the right type. */
  abstract boolean accepts(JsonToken token);

  /** The types that are right. */
  abstract Set<JsonType> types();
}
