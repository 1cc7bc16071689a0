// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import dev.bulletin.json.internal.schema.CompiledSchema;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema of the format (draft 2020-12), for editors and other validators. The parser runs
 * this very schema.
 *
 * <pre>{@code
 * Files.writeString(Path.of("bulletin.schema.json"), BulletinSchema.text());
 * }</pre>
 *
 * @since 0.1
 */
public final class BulletinSchema {

  /** The schema's {@code $id}, and the value of a document's {@code $schema}. */
  public static final String ADDRESS = "https://bulletin.dev/schema/1/bulletin.schema.json";

  private BulletinSchema() {}

  /**
   * The schema as text. It is in the jar; nothing is fetched.
   *
   * @return the JSON
   */
  public static String text() {
    return new String(CompiledSchema.bytes(), StandardCharsets.UTF_8);
  }

  /**
   * The schema as a stream.
   *
   * @return gives the JSON in UTF-8; it need not be closed
   */
  public static InputStream open() {
    return new ByteArrayInputStream(CompiledSchema.bytes());
  }
}
