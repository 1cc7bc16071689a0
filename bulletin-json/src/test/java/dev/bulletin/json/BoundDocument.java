// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Image;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Link;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import dev.bulletin.core.extension.JsonObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes a bulletin of a document by its types alone: no limit and no format is looked at, so that
 * it is as unsound as the document. It knows nothing of the reader.
 */
final class BoundDocument {

  private static final Map<String, Class<? extends Block>> BLOCKS =
      Map.of(
          "text", Paragraph.class,
          "heading", Section.class,
          "items", ItemList.class,
          "image", Image.class,
          "quote", Quotation.class,
          "rows", Table.class,
          "pre", Preformatted.class);
  private static final Map<String, Class<? extends Inline>> INLINES =
      Map.of(
          "strong", Strong.class,
          "em", Emphasis.class,
          "code", Code.class,
          "link", Link.class,
          "span", Span.class);

  private BoundDocument() {}

  /** The bulletin; empty where a member has another type, is missing or unknown. */
  static Optional<Bulletin> of(JsonNode document) {
    try {
      return Optional.ofNullable((Bulletin) record(Bulletin.class, document, Set.of("$schema")));
    } catch (UnboundException e) {
      return Optional.empty();
    }
  }

  private static Object value(Type type, JsonNode node) {
    if (type instanceof ParameterizedType list) {
      return list(list.getActualTypeArguments()[0], node);
    }
    if (type == Text.class) {
      return text(node);
    }
    if (type == Block.class) {
      return node.isString() ? new Paragraph(text(node)) : record(shape(BLOCKS, node), node);
    }
    if (type == Inline.class) {
      return node.isString() ? new Plain(string(node)) : record(shape(INLINES, node), node);
    }
    if (type == Item.class && node.isString()) {
      return Item.of(string(node));
    }
    if (type == When.class && node.isString()) {
      return When.of(string(node));
    }
    if (type == Organization.class && node.isString()) {
      return Organization.of(string(node));
    }
    return scalar((Class<?>) type, node);
  }

  private static Object scalar(Class<?> type, JsonNode node) {
    if (type == String.class) {
      return string(node);
    }
    if (type == Integer.class) {
      return integer(node);
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(each -> each.toString().toLowerCase(Locale.ROOT).equals(string(node)))
          .findFirst()
          .orElseThrow(UnboundException::new);
    }
    // What extensions hold has no shape.
    return type == JsonObject.class ? new JsonObject(Map.of()) : record(type, node);
  }

  private static String string(JsonNode node) {
    return node.asStringOpt().filter(string -> node.isString()).orElseThrow(UnboundException::new);
  }

  private static Integer integer(JsonNode node) {
    if (!node.isNumber() || node.decimalValue().stripTrailingZeros().scale() > 0) {
      throw new UnboundException();
    }
    try {
      return node.decimalValue().intValueExact();
    } catch (ArithmeticException e) {
      // No record holds it, as none holds a fraction.
      throw new UnboundException();
    }
  }

  private static Text text(JsonNode node) {
    return node.isString() ? Text.of(string(node)) : new Text(inlines(node));
  }

  private static List<Inline> inlines(JsonNode node) {
    List<Inline> inlines = new ArrayList<>();
    list(Inline.class, node).forEach(inline -> inlines.add((Inline) inline));
    return inlines;
  }

  private static List<Object> list(Type element, JsonNode node) {
    if (!node.isArray()) {
      throw new UnboundException();
    }
    List<Object> list = new ArrayList<>();
    node.forEach(each -> list.add(value(element, each)));
    return list;
  }

  private static <T> Class<? extends T> shape(
      Map<String, Class<? extends T>> shapes, JsonNode node) {
    List<String> named = shapes.keySet().stream().filter(node::has).toList();
    if (named.size() != 1) {
      throw new UnboundException();
    }
    return shapes.get(named.get(0));
  }

  private static Object record(Class<?> type, JsonNode node) {
    return record(type, node, Set.of());
  }

  private static Object record(Class<?> type, JsonNode node, Set<String> others) {
    if (!node.isObject()) {
      throw new UnboundException();
    }
    RecordComponent[] components = type.getRecordComponents();
    Set<String> unknown = new HashSet<>(node.propertyNames());
    unknown.removeAll(others);
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      JsonNode member = node.get(components[i].getName());
      unknown.remove(components[i].getName());
      values[i] =
          member == null ? absent(components[i]) : value(components[i].getGenericType(), member);
    }
    if (!unknown.isEmpty()) {
      throw new UnboundException();
    }
    return construct(type, values);
  }

  private static @Nullable Object absent(RecordComponent component) {
    if (component.getType() == List.class) {
      return List.of();
    }
    return component.getType() == ListStyle.class ? ListStyle.BULLET : null;
  }

  private static Object construct(Class<?> type, Object[] values) {
    try {
      Constructor<?> canonical = type.getDeclaredConstructors()[0];
      return canonical.newInstance(values);
    } catch (ReflectiveOperationException e) {
      if (e.getCause() instanceof NullPointerException) {
        throw new UnboundException();
      }
      throw new IllegalStateException(e);
    }
  }

  private static final class UnboundException extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }
}
