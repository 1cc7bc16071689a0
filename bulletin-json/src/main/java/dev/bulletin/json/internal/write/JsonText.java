// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import dev.bulletin.core.Bulletin;
import org.jspecify.annotations.Nullable;

/**
 * Makes JSON text of bulletins: that of so many spaces for each level, or in one line where there
 * are none.
 *
 * @param indentation the spaces
 * @param end what stands behind the last bracket
 */
public record JsonText(int indentation, String end) {

  /** The text of a bulletin, with the schema's address where one is given. */
  public String of(Bulletin bulletin, @Nullable String schema) {
    return text(bulletin, schema).toString();
  }

  /** The text of a bulletin in UTF-8, with the schema's address where one is given. */
  public byte[] bytesOf(Bulletin bulletin, @Nullable String schema) {
    return text(bulletin, schema).toBytes();
  }

  private Utf8Buffer text(Bulletin bulletin, @Nullable String schema) {
    TextTokens tokens = new TextTokens(indentation);
    BulletinJson.write(bulletin, schema, tokens);
    return tokens.closed(end);
  }
}
