// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletin.core.fixture.GeneratedBulletins;
import dev.bulletin.core.fixture.Parts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every record, whatever it is of. */
class RecordsTest {

  /** One record of each kind with as many members as it can have, and many more. */
  private static final List<Record> RECORDS =
      GeneratedBulletins.first(60).flatMap(bulletin -> Parts.of(bulletin).stream()).toList();

  static Stream<Record> oneOfEachKind() {
    Map<Class<?>, Record> fullest = new LinkedHashMap<>();
    RECORDS.forEach(part -> fullest.merge(part.getClass(), part, RecordsTest::fuller));
    assertThat(fullest).hasSizeGreaterThan(15);
    return fullest.values().stream();
  }

  private static Record fuller(Record a, Record b) {
    return count(a) >= count(b) ? a : b;
  }

  private static long count(Record part) {
    return Parts.values(part).stream().filter(value -> value != null).count();
  }

  @Test
  void thoseOfTheSameContentAreEqual() {
    for (long seed = 1; seed <= 60; seed++) {
      Bulletin bulletin = GeneratedBulletins.of(seed);
      Bulletin again = GeneratedBulletins.of(seed);
      assertThat(again).isEqualTo(bulletin).hasSameHashCodeAs(bulletin).isNotSameAs(bulletin);
      assertThat(GeneratedBulletins.of(seed + 1)).isNotEqualTo(bulletin);
    }
  }

  @Test
  void serializationKeepsEverything() throws Exception {
    for (long seed = 1; seed <= 60; seed++) {
      Bulletin bulletin = GeneratedBulletins.of(seed);
      assertThat(deserialized(serialized(bulletin))).isEqualTo(bulletin);
    }
  }

  private static byte[] serialized(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  @SuppressWarnings("BanSerializableRead") // our own bytes
  private static Object deserialized(byte[] bytes) throws Exception {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  @Test
  void aBuilderThatStartsFromAValueBuildsThatValue() throws Exception {
    Map<Class<?>, Integer> built = new HashMap<>();
    for (Record part : RECORDS) {
      if (hasBuilder(part)) {
        Object builder = part.getClass().getMethod("toBuilder").invoke(part);
        assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(part);
        built.merge(part.getClass(), 1, Integer::sum);
      }
    }
    assertThat(built.keySet())
        .contains(
            Bulletin.class,
            Organization.class,
            Section.class,
            ItemList.class,
            Item.class,
            Image.class,
            Quotation.class,
            Table.class,
            Text.class);
  }

  private static boolean hasBuilder(Record part) {
    return Stream.of(part.getClass().getMethods())
        .map(Method::getName)
        .anyMatch("toBuilder"::equals);
  }

  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void whatIsDoneToTheCallersListsLaterChangesNothing(Record part) throws Throwable {
    List<Object> own = new ArrayList<>();
    Parts.values(part).forEach(value -> own.add(copied(value)));
    Record made = Parts.make(part.getClass(), own);
    own.forEach(RecordsTest::clear);
    assertThat(made).isEqualTo(part);
  }

  private static Object copied(Object value) {
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(element -> copy.add(copied(element)));
      return copy;
    }
    return value instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : value;
  }

  private static void clear(Object value) {
    if (value instanceof ArrayList<?> list) {
      list.forEach(RecordsTest::clear);
      list.clear();
    } else if (value instanceof LinkedHashMap<?, ?> map) {
      map.clear();
    }
  }

  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void whatARecordGivesOutCannotBeChanged(Record part) {
    for (Object value : Parts.values(part)) {
      if (value instanceof Collection<?> list) {
        assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        list.stream()
            .filter(List.class::isInstance)
            .forEach(
                row ->
                    assertThatThrownBy(((List<?>) row)::clear)
                        .isInstanceOf(UnsupportedOperationException.class));
      } else if (value instanceof Map<?, ?> map) {
        assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void nullIsRefusedByNameWhereSomethingMustBe(Record part) {
    RecordComponent[] components = part.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      List<Object> values = new ArrayList<>(Parts.values(part));
      if (components[i].getType().isPrimitive()) {
        continue;
      }
      values.set(i, null);
      if (components[i]
          .getAnnotatedType()
          .isAnnotationPresent(org.jspecify.annotations.Nullable.class)) {
        assertThatCode(() -> Parts.make(part.getClass(), values)).doesNotThrowAnyException();
      } else {
        assertThatNullPointerException()
            .as(components[i].toString())
            .isThrownBy(() -> Parts.make(part.getClass(), values))
            .withMessageContaining(components[i].getName());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void nullIsRefusedInLists(Record part) {
    RecordComponent[] components = part.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      if (components[i].getType() == List.class) {
        List<Object> values = new ArrayList<>(Parts.values(part));
        values.set(i, Collections.singletonList(null));
        assertThatNullPointerException().isThrownBy(() -> Parts.make(part.getClass(), values));
      }
    }
  }
}
