// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import dev.bulletin.core.validation.ValidationOptions;
import dev.bulletin.json.BulletinParser;
import dev.bulletin.json.ParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin as JSON, valid or not, and where it is from: what {@link
 * BulletinAssertions#assertThatBulletin(Path)} asserts about.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @since 0.1
 */
public final class BulletinDocument {

  private static final String UNNAMED = "<input>";

  private final String name;
  private final byte[] json;
  private final @Nullable Path folder;

  private BulletinDocument(String name, byte[] json, @Nullable Path folder) {
    this.name = name;
    this.json = json;
    this.folder = folder;
  }

  /**
   * The document that a file holds. It is read now.
   *
   * @param file the file; relative pictures are looked for beside it
   * @return the document
   * @throws UncheckedIOException if the file cannot be read
   */
  public static BulletinDocument of(Path file) {
    try {
      byte[] json = Files.readAllBytes(file);
      return new BulletinDocument(file.toString(), json, file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bulletin " + file, e);
    }
  }

  /**
   * A document in memory.
   *
   * @param json the document
   * @return the document
   */
  public static BulletinDocument of(String json) {
    return new BulletinDocument(UNNAMED, json.getBytes(StandardCharsets.UTF_8), null);
  }

  /**
   * Reads the document.
   *
   * @param options what is asked of it; where they name no folder, the pictures of a file are
   *     looked for beside it
   * @return what came of it
   */
  public ParseResult parse(ValidationOptions options) {
    ValidationOptions full =
        options.folder().isPresent() ? options : options.toBuilder().folder(folder).build();
    return BulletinParser.builder().validation(full).build().parse(json, name);
  }

  byte[] json() {
    return json;
  }

  /** The file's path, or {@code <input>}. */
  @Override
  public String toString() {
    return name;
  }
}
