// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import dev.bulletin.core.Section;
import dev.bulletin.testing.internal.content.Contents;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a section and all that is under its heading.
 *
 * @since 0.1
 */
public class SectionAssert extends AbstractContentAssert<SectionAssert, Section> {

  /**
   * Assertions on a section.
   *
   * @param actual the section
   */
  public SectionAssert(@Nullable Section actual) {
    super(actual, SectionAssert.class);
  }

  @Override
  String subject() {
    return "section \"" + actual.heading().plainText() + "\"";
  }

  @Override
  Contents contents() {
    return Contents.of(actual);
  }
}
