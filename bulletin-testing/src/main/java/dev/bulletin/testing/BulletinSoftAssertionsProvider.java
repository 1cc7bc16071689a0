// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Section;
import dev.bulletin.json.ParseResult;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on bulletins that go on after a failure, for whoever combines several sorts of them in
 * one class. {@link BulletinSoftAssertions} has AssertJ's own beside these.
 *
 * @since 0.1
 */
public interface BulletinSoftAssertionsProvider extends SoftAssertionsProvider {

  /**
   * Asserts about a bulletin in memory.
   *
   * @param actual the bulletin
   * @return the assertion
   */
  default BulletinAssert assertThat(@Nullable Bulletin actual) {
    return SoftAssert.of(this, BulletinAssert.class, Bulletin.class, actual);
  }

  /**
   * Asserts about what came of reading a document.
   *
   * @param actual what came of it
   * @return the assertion
   */
  default ParseResultAssert assertThat(@Nullable ParseResult actual) {
    return SoftAssert.of(this, ParseResultAssert.class, ParseResult.class, actual);
  }

  /**
   * Asserts about a section.
   *
   * @param actual the section
   * @return the assertion
   */
  default SectionAssert assertThat(@Nullable Section actual) {
    return SoftAssert.of(this, SectionAssert.class, Section.class, actual);
  }

  /**
   * Asserts about the bulletin that a file holds, valid or not.
   *
   * @param file the file; it is read now
   * @return the assertion
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  default BulletinDocumentAssert assertThatBulletin(Path file) {
    return SoftAssert.of(
        this, BulletinDocumentAssert.class, BulletinDocument.class, BulletinDocument.of(file));
  }

  /**
   * Asserts about a bulletin as JSON, valid or not.
   *
   * @param json the document
   * @return the assertion
   */
  default BulletinDocumentAssert assertThatBulletin(String json) {
    return SoftAssert.of(
        this, BulletinDocumentAssert.class, BulletinDocument.class, BulletinDocument.of(json));
  }
}
