// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.diagnostic.StructureCode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A string: its length, what it must and must not hold, the values that it may have. */
public final class StringCheck extends Check {

  private final Limits limits;
  private final Codes codes;
  private final boolean isOneOfSome;
  private final @Nullable Function<String, Object> binding;

  /**
   * What a schema says of a string.
   *
   * @param least the least number of code points
   * @param most the greatest number
   * @param wanted what must be found in it
   * @param unwanted what must not
   * @param values the values that it may have; empty where any will do
   */
  public record Limits(
      int least,
      int most,
      @Nullable StringTest wanted,
      @Nullable StringTest unwanted,
      List<String> values) {}

  /**
   * The codes of what can be wrong.
   *
   * @param length it is too long
   * @param wanted it lacks what must be found, or is too short
   * @param unwanted it holds what must not
   */
  public record Codes(StructureCode length, StructureCode wanted, StructureCode unwanted) {}

  /**
   * A check whose sound values are bound so, or stay as they are where the binding is null; a
   * stand-in takes the place of a faulty one.
   */
  public StringCheck(
      Limits limits,
      Codes codes,
      @Nullable Function<String, Object> binding,
      @Nullable Object standIn) {
    super(standIn);

    this.limits = limits;
    this.codes = codes;
    this.isOneOfSome = !limits.values.isEmpty();
    this.binding = binding;
  }

  @Override
  @Nullable Object read(Input in) {
    if (in.token() != JsonToken.VALUE_STRING) {
      return in.mismatch(types());
    }
    String value = in.string();
    StructureCode code = fault(value);
    return code == null ? bind(value) : refuse(in, code, value, in.offset(), in.pointer());
  }

  @Override
  @Nullable Object judge(Input in, String value, int offset, Supplier<String> pointer) {
    StructureCode code = fault(value);
    return code == null ? bind(value) : refuse(in, code, value, offset, pointer.get());
  }

  private Object bind(String value) {
    return binding == null ? value : binding.apply(value);
  }

  private @Nullable Object refuse(
      Input in, StructureCode code, String value, int offset, String pointer) {
    in.fault(describe(code, value, offset, pointer));
    return null;
  }

  private @Nullable StructureCode fault(String value) {
    if (isOneOfSome && !limits.values.contains(value)) {
      return StructureCode.VALUE_UNKNOWN;
    }
    if (value.length() < limits.least
        || (limits.wanted != null && !limits.wanted.isFoundIn(value))) {
      return codes.wanted;
    }
    if (value.length() > limits.most && value.codePointCount(0, value.length()) > limits.most) {
      return codes.length;
    }
    return limits.unwanted != null && limits.unwanted.isFoundIn(value) ? codes.unwanted : null;
  }

  private Fault describe(StructureCode code, String value, int offset, String pointer) {
    return switch (code) {
      case VALUE_UNKNOWN ->
          Fault.of(code, offset, pointer, Shown.of(value), MessageArgument.choice(limits.values))
              .suggesting(Closeness.closest(value, limits.values));
      case TEXT_TOO_LONG ->
          Fault.of(
              code,
              offset,
              pointer,
              Shown.of(value),
              MessageArgument.count(value.codePointCount(0, value.length())),
              MessageArgument.count(limits.most));
      default ->
          Fault.of(code, offset, pointer, Shown.of(value))
              .suggesting(Repair.of(code, value, repaired -> fault(repaired) == null));
    };
  }

  @Override
  boolean accepts(JsonToken token) {
    return token == JsonToken.VALUE_STRING;
  }

  @Override
  Set<JsonType> types() {
    return Set.of(JsonType.STRING);
  }
}
