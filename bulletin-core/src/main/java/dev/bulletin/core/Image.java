// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.constraint.Address;
import dev.bulletin.core.constraint.CodePoints;
import dev.bulletin.core.constraint.ImageSource;
import dev.bulletin.core.constraint.Shape;
import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture. What it shows is told by its alternative text, to whoever cannot see it.
 *
 * @param image its address or relative path, 1 to 2048 code points; spaces are allowed, as real
 *     file names have them
 * @param alt its alternative text, at most 1000 code points; empty where the image is decorative,
 *     null where unknown
 * @param caption the words under it; null where there are none
 * @param href where a click on it leads; null where nowhere
 * @since 0.1
 */
public record Image(
    @ImageSource(groups = {Default.class, Shape.class}) String image,
    @CodePoints(
            max = 1_000,
            groups = {Default.class, Shape.class})
        @Nullable String alt,
    @Valid @Nullable Text caption,
    @Address(groups = {Default.class, Shape.class}) @Nullable String href)
    implements Block {

  /**
   * Copies the lists and checks that all that must be there is.
   *
   * @throws NullPointerException if a component that is not nullable, or an element of a list, is
   *     null
   */
  public Image {
    Objects.requireNonNull(image, "image");
  }

  /**
   * An image with its alternative text.
   *
   * @param image its address or relative path
   * @param alt its alternative text; empty where it is decorative
   * @return the image
   */
  public static Image of(String image, String alt) {
    return new Image(image, Objects.requireNonNull(alt, "alt"), null, null);
  }

  /**
   * Starts an image.
   *
   * @param image its address or relative path, 1 to 2048 code points; spaces are allowed, as real
   *     file names have them
   * @return a new builder
   */
  public static ImageBuilder builder(String image) {
    return new ImageBuilder(image);
  }

  /**
   * Starts from a copy of this value.
   *
   * @return a new builder that holds all of this value's components
   */
  public ImageBuilder toBuilder() {
    return new ImageBuilder(image).alt(alt).caption(caption).href(href);
  }

  @Override
  public void accept(BlockVisitor visitor) {
    visitor.image(this);
  }
}
