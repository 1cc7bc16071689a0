// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A closed object: the members that it may have, must have, and must have one of. */
public final class ObjectCheck extends Check {

  private final Members members;
  private final long required;
  private final long oneOf;
  private final @Nullable Dependence dependence;
  private final Binder binder;

  /** Makes a value from the members of an object, by slot; null where one is absent or faulty. */
  @FunctionalInterface
  public interface Binder {

    /** The value. */
    Object bind(@Nullable Object[] members);
  }

  /**
   * A member that is another thing where a second one is absent.
   *
   * @param slot the member
   * @param other the second one
   * @param otherwise what the member is without it
   */
  public record Dependence(int slot, int other, Check otherwise) {}

  /**
   * A check of an object.
   *
   * @param members all members that it may have
   * @param required the names of those that it must have
   * @param oneOf the names of those of which at least one must stand; empty where none need to
   * @param dependence a member that depends on another, or null
   * @param binder makes the value
   * @param standIn takes the place of what is no such object; null where nothing does
   */
  public ObjectCheck(
      Members members,
      Collection<String> required,
      Collection<String> oneOf,
      @Nullable Dependence dependence,
      Binder binder,
      @Nullable Object standIn) {
    super(standIn);

    this.members = members;
    this.required = bits(members, required);
    this.oneOf = bits(members, oneOf);
    this.dependence = dependence;
    this.binder = binder;
  }

  private static long bits(Members members, Collection<String> names) {
    long bits = 0;
    for (String name : names) {
      bits |= 1L << members.slot(name);
    }
    return bits;
  }

  @Override
  @Nullable Object read(Input in) {
    if (in.token() != JsonToken.START_OBJECT) {
      return in.mismatch(types());
    }
    int start = in.offset();
    in.enter();
    return readFrom(in, start, in.nextName(), null, null);
  }

  /**
   * Reads on from the first name of an object that was chosen from shapes, or from none; a look
   * ahead that was taken for the choice serves again.
   */
  @Nullable Object readFrom(
      Input in,
      int start,
      @Nullable String first,
      @Nullable Shapes shapes,
      @Nullable MemberScan ahead) {
    return new ObjectReading(this, in, start, shapes, ahead).read(first);
  }

  Members members() {
    return members;
  }

  long required() {
    return required;
  }

  long oneOf() {
    return oneOf;
  }

  /** The members that name the shape, must stand, or decide what another is. */
  long expected() {
    return required | oneOf | (dependence == null ? 0 : 1L << dependence.other);
  }

  @Nullable Dependence dependence() {
    return dependence;
  }

  Object bind(@Nullable Object[] values) {
    return binder.bind(values);
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
