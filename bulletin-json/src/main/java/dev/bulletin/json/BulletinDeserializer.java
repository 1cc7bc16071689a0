// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.json.internal.write.TokenCopy;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a bulletin from a mapper's tokens, whatever they come from. */
final class BulletinDeserializer extends StdDeserializer<Bulletin> {

  private final BulletinParser parser;

  BulletinDeserializer(BulletinParser parser) {
    super(Bulletin.class);
    this.parser = parser;
  }

  @Override
  public Bulletin deserialize(JsonParser tokens, DeserializationContext context) {
    ParseResult result = parser.parse(TokenCopy.json(tokens));
    return result
        .bulletin()
        .orElseThrow(
            () ->
                new BulletinDatabindException(
                    tokens,
                    result.diagnostics().stream().map(BulletinDeserializer::placeless).toList()));
  }

  private static Diagnostic placeless(Diagnostic found) {
    return new Diagnostic(
        found.severity(), found.code(), found.message(), found.pointer(), null, found.hint());
  }
}
