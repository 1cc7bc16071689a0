// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A bare string, or something richer. The type of the value decides. */
public final class StringOr extends Check {

  private final Check string;
  private final Check other;
  private final UnaryOperator<Object> fromString;
  private final @Nullable UnaryOperator<Object> fromOther;

  /**
   * A choice; what a branch reads is bound further by the function beside it.
   *
   * @param string the check of a bare string
   * @param fromString binds it
   * @param other the check of what is richer
   * @param fromOther binds that; null where it stays as it is
   * @param standIn takes the place of a faulty value
   */
  public StringOr(
      Check string,
      UnaryOperator<Object> fromString,
      Check other,
      @Nullable UnaryOperator<Object> fromOther,
      Object standIn) {
    super(standIn);

    this.string = string;
    this.other = other;
    this.fromString = fromString;
    this.fromOther = fromOther;
  }

  @Override
  @Nullable Object read(Input in) {
    if (in.token() == JsonToken.VALUE_STRING) {
      return bind(string.read(in), fromString);
    }
    return other.accepts(in.token()) ? bind(other.read(in), fromOther) : in.mismatch(types());
  }

  @Override
  @Nullable Object judge(Input in, String value, int offset, Supplier<String> pointer) {
    return bind(string.judge(in, value, offset, pointer), fromString);
  }

  private static @Nullable Object bind(
      @Nullable Object value, @Nullable UnaryOperator<Object> binding) {
    return value == null || binding == null ? value : binding.apply(value);
  }

  @Override
  boolean accepts(JsonToken token) {
    return token == JsonToken.VALUE_STRING || other.accepts(token);
  }

  @Override
  Set<JsonType> types() {
    Set<JsonType> types = EnumSet.of(JsonType.STRING);
    types.addAll(other.types());
    return types;
  }
}
