// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Section;
import dev.bulletin.json.ParseResult;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The entry to the assertions on bulletins. Its methods go beside those of AssertJ's {@code
 * Assertions}.
 *
 * <pre>{@code
 * import static dev.bulletin.testing.BulletinAssertions.assertThat;
 * import static dev.bulletin.testing.BulletinAssertions.assertThatBulletin;
 *
 * assertThat(bulletin).isValid().hasNoWarnings().hasSection("East Coast");
 * assertThatBulletin(Path.of("src/main/bulletins/spring.bulletin.json")).isValid();
 * assertThatBulletin(draft).hasExactlyDiagnostics("7:5 member-unknown");
 * }</pre>
 *
 * <p>An assertion is for one thread.
 *
 * @since 0.1
 */
public final class BulletinAssertions {

  private BulletinAssertions() {}

  /**
   * Asserts about a bulletin in memory.
   *
   * @param actual the bulletin
   * @return the assertion
   */
  public static BulletinAssert assertThat(@Nullable Bulletin actual) {
    return new BulletinAssert(actual);
  }

  /**
   * Asserts about what came of reading a document.
   *
   * @param actual what came of it
   * @return the assertion
   */
  public static ParseResultAssert assertThat(@Nullable ParseResult actual) {
    return new ParseResultAssert(actual);
  }

  /**
   * Asserts about a section.
   *
   * @param actual the section
   * @return the assertion
   */
  public static SectionAssert assertThat(@Nullable Section actual) {
    return new SectionAssert(actual);
  }

  /**
   * Asserts about the bulletin that a file holds, valid or not.
   *
   * @param file the file; it is read now
   * @return the assertion
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static BulletinDocumentAssert assertThatBulletin(Path file) {
    return new BulletinDocumentAssert(BulletinDocument.of(file));
  }

  /**
   * Asserts about a bulletin as JSON, valid or not.
   *
   * @param json the document
   * @return the assertion
   */
  public static BulletinDocumentAssert assertThatBulletin(String json) {
    return new BulletinDocumentAssert(BulletinDocument.of(json));
  }
}
