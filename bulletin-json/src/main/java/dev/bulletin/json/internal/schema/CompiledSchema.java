// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.schema;

import dev.bulletin.core.extension.JsonObject;
import dev.bulletin.json.internal.read.AnyObject;
import dev.bulletin.json.internal.read.Check;
import dev.bulletin.json.internal.read.DocumentReader;
import dev.bulletin.json.internal.read.ReadLimits;
import dev.bulletin.json.internal.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The schema of this format, compiled when it is first asked for. */
public final class CompiledSchema {

  /** The name of the schema's file, beside the package's classes. */
  public static final String RESOURCE = "/dev/bulletin/json/bulletin.schema.json";

  private static final ReadLimits LIMITS = new ReadLimits(100_000, 100, 100_000, 1_000, 100);

  private CompiledSchema() {}

  /** The check of a whole bulletin. */
  public static Check bulletin() {
    return Holder.BULLETIN;
  }

  /** The bytes of the schema. */
  public static byte[] bytes() {
    try (InputStream in = CompiledSchema.class.getResourceAsStream(RESOURCE)) {
      return Objects.requireNonNull(in, RESOURCE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonObject parse(byte[] schema) {
    DocumentReader reader = new DocumentReader(new AnyObject(), LIMITS, 1);
    SourceText source = new SourceText(schema, 0, schema.length, RESOURCE, 1);
    return (JsonObject) Objects.requireNonNull(reader.read(source).value());
  }

  private static final class Holder {
    static final Check BULLETIN = SchemaCompiler.compile(parse(bytes()));
  }
}
