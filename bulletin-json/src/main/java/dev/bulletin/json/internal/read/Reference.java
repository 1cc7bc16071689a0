// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A check that refers to itself through others: it is known by name before it is whole. */
public final class Reference extends Check {

  private @Nullable Check target;

  /** Sets what is referred to; once, before anything is read. */
  public void resolve(Check check) {
    target = check;
  }

  /** A reference to what is not yet compiled. */
  public Reference() {
    super(null);
  }

  private Check target() {
    return Objects.requireNonNull(target);
  }

  @Override
  @Nullable Object standIn() {
    return target().standIn();
  }

  @Override
  @Nullable Object read(Input in) {
    return target().read(in);
  }

  @Override
  @Nullable Object judge(Input in, String value, int offset, Supplier<String> pointer) {
    return target().judge(in, value, offset, pointer);
  }

  @Override
  boolean accepts(JsonToken token) {
    return target().accepts(token);
  }

  @Override
  Set<JsonType> types() {
    return target().types();
  }
}
