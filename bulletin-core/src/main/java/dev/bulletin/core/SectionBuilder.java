// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import org.jspecify.annotations.Nullable;

/**
 * Builds a section. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class SectionBuilder extends BodyBuilder<SectionBuilder> {

  private Text heading;
  private @Nullable String language;

  SectionBuilder(Text heading) {
    this.heading = heading;
  }

  @Override
  SectionBuilder self() {
    return this;
  }

  /**
   * Sets the heading.
   *
   * @param heading the heading
   * @return this builder
   */
  public SectionBuilder heading(Text heading) {
    this.heading = heading;
    return this;
  }

  /**
   * Sets the heading to plain words.
   *
   * @param heading the words, taken literally
   * @return this builder
   */
  public SectionBuilder heading(String heading) {
    return heading(Text.of(heading));
  }

  /**
   * Sets the language of the section.
   *
   * @param language the language of the section, a BCP 47 tag; null where it is that of the text
   *     around
   * @return this builder
   */
  public SectionBuilder language(@Nullable String language) {
    this.language = language;
    return this;
  }

  /**
   * The section of what was set.
   *
   * @return the section
   */
  public Section build() {
    return new Section(heading, body(), language);
  }
}
