// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import dev.bulletin.core.diagnostic.Position;
import dev.bulletin.core.diagnostic.SourceLocation;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one document, and how its offsets become lines and columns, which are looked for
 * when a place is asked for. For one thread.
 */
public final class SourceText {

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final String name;
  private final int firstLine;
  private @Nullable LinesAndColumns places;

  /**
   * A document.
   *
   * @param bytes holds the document; never changed
   * @param from where the document starts, after any byte order mark
   * @param to where it ends
   * @param name the name of the source
   * @param firstLine the number of the document's first line in its source
   */
  public SourceText(byte[] bytes, int from, int to, String name, int firstLine) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.name = name;
    this.firstLine = firstLine;
  }

  /** The bytes that hold the document. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where the document starts in its bytes. */
  public int from() {
    return from;
  }

  /** Where it ends. */
  public int to() {
    return to;
  }

  /** The name of the source. */
  public String name() {
    return name;
  }

  /** The place after the value or name that starts at an offset. */
  public int endOf(int start) {
    return JsonSpans.end(bytes, start, to);
  }

  /** The characters between two offsets. */
  public String slice(int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /** The range between two offsets. */
  public SourceLocation location(int start, int end) {
    return new SourceLocation(name, position(start), position(Math.max(start, end)));
  }

  /** The line and column of an offset. */
  public Position position(int offset) {
    if (places == null) {
      places = new LinesAndColumns(bytes, from, to, firstLine);
    }
    return places.of(offset);
  }
}
