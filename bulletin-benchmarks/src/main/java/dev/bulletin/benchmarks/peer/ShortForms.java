// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks.peer;

import dev.bulletin.core.Item;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Writes what is no more than a string as a string, and all else as databind would. */
final class ShortForms extends ValueSerializerModifier {

  private static final long serialVersionUID = 1;

  private static final Map<Class<?>, Function<Object, @Nullable String>> STRINGS =
      Map.of(
          Text.class, value -> ((Text) value).plainOrNull(),
          Paragraph.class, value -> ((Paragraph) value).text().plainOrNull(),
          Item.class, value -> words((Item) value),
          Organization.class, value -> name((Organization) value),
          When.class, value -> start((When) value));

  private static @Nullable String words(Item item) {
    Text text = item.text();
    return text != null && item.equals(Item.of(text)) ? text.plainOrNull() : null;
  }

  private static @Nullable String name(Organization organization) {
    boolean isName = organization.url() == null && organization.logo() == null;
    return isName ? organization.name() : null;
  }

  private static @Nullable String start(When when) {
    return when.end() == null && when.text() == null ? when.start() : null;
  }

  @Override
  public ValueSerializer<?> modifySerializer(
      SerializationConfig config,
      BeanDescription.Supplier description,
      ValueSerializer<?> serializer) {
    Function<Object, @Nullable String> string = STRINGS.get(description.getBeanClass());
    return string == null ? serializer : new OrString(string, serializer);
  }

  private static final class OrString extends ValueSerializer<Object> {

    private final Function<Object, @Nullable String> string;
    private final ValueSerializer<Object> other;

    @SuppressWarnings("unchecked") // It is only ever given what it serializes.
    OrString(Function<Object, @Nullable String> string, ValueSerializer<?> other) {
      this.string = string;
      this.other = (ValueSerializer<Object>) other;
    }

    @Override
    public void resolve(SerializationContext context) {
      other.resolve(context);
    }

    @Override
    public ValueSerializer<?> createContextual(
        SerializationContext context, @Nullable BeanProperty property) {
      return new OrString(string, other.createContextual(context, property));
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      String words = string.apply(value);
      if (words != null) {
        out.writeString(words);
      } else {
        other.serialize(value, out, context);
      }
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator out, SerializationContext context, TypeSerializer type) {
      serialize(value, out, context);
    }
  }
}
