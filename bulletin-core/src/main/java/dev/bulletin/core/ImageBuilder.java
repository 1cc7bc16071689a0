// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import org.jspecify.annotations.Nullable;

/**
 * Builds an image. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class ImageBuilder {

  private String image;
  private @Nullable String alt;
  private @Nullable Text caption;
  private @Nullable String href;

  ImageBuilder(String image) {
    this.image = image;
  }

  /**
   * Sets its address or relative path.
   *
   * @param image its address or relative path, 1 to 2048 code points; spaces are allowed, as real
   *     file names have them
   * @return this builder
   */
  public ImageBuilder image(String image) {
    this.image = image;
    return this;
  }

  /**
   * Sets its alternative text.
   *
   * @param alt its alternative text, at most 1000 code points; empty where the image is decorative,
   *     null where unknown
   * @return this builder
   */
  public ImageBuilder alt(@Nullable String alt) {
    this.alt = alt;
    return this;
  }

  /**
   * Sets the words under it.
   *
   * @param caption the words under it; null where there are none
   * @return this builder
   */
  public ImageBuilder caption(@Nullable Text caption) {
    this.caption = caption;
    return this;
  }

  /**
   * Sets the words under it to plain words.
   *
   * @param caption the words, taken literally
   * @return this builder
   */
  public ImageBuilder caption(String caption) {
    return caption(Text.of(caption));
  }

  /**
   * Sets where a click on it leads.
   *
   * @param href where a click on it leads; null where nowhere
   * @return this builder
   */
  public ImageBuilder href(@Nullable String href) {
    this.href = href;
    return this;
  }

  /**
   * The image of what was set.
   *
   * @return the image
   */
  public Image build() {
    return new Image(image, alt, caption, href);
  }
}
