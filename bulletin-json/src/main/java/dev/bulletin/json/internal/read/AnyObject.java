// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import dev.bulletin.core.extension.JsonArray;
import dev.bulletin.core.extension.JsonBoolean;
import dev.bulletin.core.extension.JsonNull;
import dev.bulletin.core.extension.JsonNumber;
import dev.bulletin.core.extension.JsonObject;
import dev.bulletin.core.extension.JsonString;
import dev.bulletin.core.extension.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** An object of any members, kept as it is: order, and the spelling of numbers. */
public final class AnyObject extends Check {

  /** A check of an object of any members. */
  public AnyObject() {
    super(null);
  }

  @Override
  @Nullable Object read(Input in) {
    return in.token() == JsonToken.START_OBJECT ? object(in) : in.mismatch(types());
  }

  private static JsonObject object(Input in) {
    int start = in.offset();
    in.enter();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.checkName(name);
      if (members.containsKey(name)) {
        in.duplicate(start, name);
      } else {
        in.nextValue();
        members.put(name, value(in));
      }
    }
    in.leave();
    return new JsonObject(members);
  }

  private static JsonArray array(Input in) {
    in.enter();
    List<JsonValue> elements = new ArrayList<>();
    while (in.nextElement()) {
      elements.add(value(in));
    }
    in.leave();
    return new JsonArray(elements);
  }

  private static JsonValue value(Input in) {
    return switch (in.token()) {
      case START_OBJECT -> object(in);
      case START_ARRAY -> array(in);
      case VALUE_STRING -> new JsonString(in.string());
      case VALUE_TRUE -> new JsonBoolean(true);
      case VALUE_FALSE -> new JsonBoolean(false);
      case VALUE_NULL -> new JsonNull();
      default -> new JsonNumber(in.number());
    };
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
