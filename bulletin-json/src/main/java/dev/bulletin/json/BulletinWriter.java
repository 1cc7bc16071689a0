// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import dev.bulletin.core.Bulletin;
import dev.bulletin.json.internal.write.JsonText;
import dev.bulletin.json.internal.write.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes bulletins as JSON: members in the format's order, and in shorthand what shorthand can say.
 * A paragraph or item that is plain text only is a bare string again.
 *
 * <pre>{@code
 * Bulletin bulletin = Bulletin.builder("Prayer Request", "en").paragraph("Give thanks.").build();
 * String json = BulletinWriter.create().write(bulletin);
 * // BulletinParser.create().parse(json).orElseThrow() equals the bulletin
 * }</pre>
 *
 * <p>By default each member and element has a line of its own, indented by two spaces; lines end
 * with LF, and so does the text. What is written is what the bulletin holds, sound or not: check it
 * first where that is in doubt.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @since 0.1
 */
public final class BulletinWriter {

  private final JsonText text;
  private final @Nullable String schema;

  private BulletinWriter(Builder builder) {
    text = new JsonText(builder.indentation, builder.indentation == 0 ? "" : "\n");
    schema = builder.schemaAddress ? BulletinSchema.ADDRESS : null;
  }

  /**
   * A writer that indents by two spaces and does not name the schema.
   *
   * @return the writer
   */
  public static BulletinWriter create() {
    return builder().build();
  }

  /**
   * Starts from the defaults.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Writes a bulletin to a string. A surrogate without its other half is written as an escape.
   *
   * @param bulletin the bulletin
   * @return its JSON
   */
  public String write(Bulletin bulletin) {
    return text.of(bulletin, schema);
  }

  /**
   * Writes a bulletin to bytes.
   *
   * @param bulletin the bulletin
   * @return its JSON in UTF-8
   */
  public byte[] writeBytes(Bulletin bulletin) {
    return text.bytesOf(bulletin, schema);
  }

  /**
   * Writes a bulletin to characters, such as a {@link java.io.Writer}, which is neither flushed nor
   * closed.
   *
   * @param bulletin the bulletin
   * @param out takes its JSON
   * @throws IOException if the output fails
   */
  public void write(Bulletin bulletin, Appendable out) throws IOException {
    out.append(write(bulletin));
  }

  /**
   * Writes a bulletin to a stream, which is neither flushed nor closed.
   *
   * @param bulletin the bulletin
   * @param out takes its JSON in UTF-8
   * @throws IOException if the output fails
   */
  public void write(Bulletin bulletin, OutputStream out) throws IOException {
    out.write(writeBytes(bulletin));
  }

  /**
   * Writes a bulletin to a file, which appears whole or not at all. A file that is there is
   * replaced.
   *
   * @param bulletin the bulletin
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  public void write(Bulletin bulletin, Path file) throws IOException {
    WholeFile.write(file, writeBytes(bulletin));
  }

  /**
   * Collects a writer's settings. Not safe for use by several threads.
   *
   * @since 0.1
   */
  public static final class Builder {

    private static final int MOST_SPACES = 16;

    private int indentation = 2;
    private boolean schemaAddress;

    private Builder() {}

    /**
     * Sets by how many spaces each level is indented.
     *
     * @param spaces a number from 1 to 16, by default 2
     * @return this builder
     * @throws IllegalArgumentException if the number is out of its range
     */
    public Builder indentation(int spaces) {
      if (spaces < 1 || spaces > MOST_SPACES) {
        throw new IllegalArgumentException("1 to " + MOST_SPACES + " spaces: " + spaces);
      }
      indentation = spaces;
      return this;
    }

    /**
     * Writes all in one line without a line break at its end, as NDJSON wants it.
     *
     * @return this builder
     */
    public Builder compact() {
      indentation = 0;
      return this;
    }

    /**
     * Sets whether {@code $schema} comes first, with the schema's address, for editors.
     *
     * @param written whether it is written; false by default
     * @return this builder
     */
    public Builder schemaAddress(boolean written) {
      schemaAddress = written;
      return this;
    }

    /**
     * Builds the writer.
     *
     * @return the writer
     */
    public BulletinWriter build() {
      return new BulletinWriter(this);
    }
  }
}
