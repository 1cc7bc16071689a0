// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

/**
 * Does for each kind of {@link Inline} what is to be done with it. A kind that the format gains
 * becomes a method here, so that no visitor is complete until it knows it.
 *
 * @since 0.1
 */
public interface InlineVisitor {

  /**
   * Visits a {@link Plain}.
   *
   * @param plain what is visited
   */
  void plain(Plain plain);

  /**
   * Visits a {@link Strong}.
   *
   * @param strong what is visited
   */
  void strong(Strong strong);

  /**
   * Visits an {@link Emphasis}.
   *
   * @param emphasis what is visited
   */
  void emphasis(Emphasis emphasis);

  /**
   * Visits a {@link Code}.
   *
   * @param code what is visited
   */
  void code(Code code);

  /**
   * Visits a {@link Link}.
   *
   * @param link what is visited
   */
  void link(Link link);

  /**
   * Visits a {@link Span}.
   *
   * @param span what is visited
   */
  void span(Span span);
}
