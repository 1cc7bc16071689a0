// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import dev.bulletin.core.Bulletin;
import dev.bulletin.json.internal.write.BulletinJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a bulletin on a mapper's generator. */
final class BulletinSerializer extends StdSerializer<Bulletin> {

  BulletinSerializer() {
    super(Bulletin.class);
  }

  @Override
  public void serialize(Bulletin value, JsonGenerator generator, SerializationContext context) {
    BulletinJson.write(value, null, generator);
  }
}
