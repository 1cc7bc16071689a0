// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import dev.bulletin.core.Bulletin;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Makes JSON text of bulletins. Safe for use by many threads, none of which waits: of the arrays
 * that they write into, one is kept for whoever comes next, since a new one takes time.
 */
public final class JsonText {

  private static final int USUAL = 1 << 13;
  private static final int LARGEST_KEPT = 1 << 17;

  private final int indentation;
  private final String end;
  private final AtomicReference<byte @Nullable []> spare = new AtomicReference<>();

  /**
   * Text of so many spaces for each level, or in one line where there are none.
   *
   * @param indentation the spaces
   * @param end what stands behind the last bracket
   */
  public JsonText(int indentation, String end) {
    this.indentation = indentation;
    this.end = end;
  }

  /** The text of a bulletin, with the schema's address where one is given. */
  public String of(Bulletin bulletin, @Nullable String schema) {
    Utf8Buffer buffer = text(bulletin, schema);
    String text = buffer.toString();
    leave(buffer.release());
    return text;
  }

  /** The text of a bulletin in UTF-8, with the schema's address where one is given. */
  public byte[] bytesOf(Bulletin bulletin, @Nullable String schema) {
    Utf8Buffer buffer = text(bulletin, schema);
    byte[] bytes = buffer.toBytes();
    leave(buffer.release());
    return bytes;
  }

  private Utf8Buffer text(Bulletin bulletin, @Nullable String schema) {
    byte[] left = spare.getAndSet(null);
    Utf8Buffer buffer = new Utf8Buffer(left == null ? new byte[USUAL] : left);
    BulletinJson.write(bulletin, schema, new TextTokens(indentation, buffer));
    buffer.append(Utf8Buffer.utf8(end));
    return buffer;
  }

  private void leave(byte[] bytes) {
    if (bytes.length <= LARGEST_KEPT) {
      spare.lazySet(bytes);
    }
  }
}
