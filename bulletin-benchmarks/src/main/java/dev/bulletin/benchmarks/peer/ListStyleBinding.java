// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks.peer;

import dev.bulletin.core.ListStyle;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A list's style in small letters; where none is written, it is bullets. */
final class ListStyleBinding {

  private ListStyleBinding() {}

  static final class Reader extends StdDeserializer<ListStyle> {

    Reader() {
      super(ListStyle.class);
    }

    @Override
    public ListStyle deserialize(JsonParser parser, DeserializationContext context) {
      return ListStyle.valueOf(parser.getString().toUpperCase(Locale.ROOT));
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
      return ListStyle.BULLET;
    }
  }

  static final class Writer extends StdSerializer<ListStyle> {

    Writer() {
      super(ListStyle.class);
    }

    @Override
    public boolean isEmpty(SerializationContext context, ListStyle style) {
      return style == ListStyle.BULLET;
    }

    @Override
    public void serialize(ListStyle style, JsonGenerator out, SerializationContext context) {
      out.writeString(style.value());
    }
  }
}
