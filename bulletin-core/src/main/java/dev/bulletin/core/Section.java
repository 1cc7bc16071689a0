// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.constraint.LanguageTag;
import dev.bulletin.core.constraint.Shape;
import dev.bulletin.core.internal.shape.Lists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands under it. Sections nest at most five deep.
 *
 * @param heading the heading
 * @param body the blocks under the heading, 1 to 1000
 * @param language the language of the section, a BCP 47 tag; null where it is that of the text
 *     around
 * @since 0.1
 */
public record Section(
    @Valid Text heading,
    @Size(
            min = 1,
            max = 1_000,
            groups = {Default.class, Shape.class})
        List<@Valid Block> body,
    @LanguageTag(groups = {Default.class, Shape.class}) @Nullable String language)
    implements Block {

  /**
   * Copies the lists and checks that all that must be there is.
   *
   * @throws NullPointerException if a component that is not nullable, or an element of a list, is
   *     null
   */
  public Section {
    Objects.requireNonNull(heading, "heading");
    body = Lists.copyOf(body, "body");
  }

  /**
   * Starts a section with a plain heading.
   *
   * @param heading the heading, taken literally
   * @return a new builder
   */
  public static SectionBuilder builder(String heading) {
    return builder(Text.of(heading));
  }

  /**
   * Starts a section.
   *
   * @param heading the heading
   * @return a new builder
   */
  public static SectionBuilder builder(Text heading) {
    return new SectionBuilder(heading);
  }

  /**
   * Starts from a copy of this value.
   *
   * @return a new builder that holds all of this value's components
   */
  public SectionBuilder toBuilder() {
    return new SectionBuilder(heading).body(body).language(language);
  }

  @Override
  public void accept(BlockVisitor visitor) {
    visitor.section(this);
  }
}
