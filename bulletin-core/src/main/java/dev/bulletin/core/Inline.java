// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import java.io.Serializable;

/**
 * A part of a {@link Text}: a run of plain words, or words with a meaning of their own.
 *
 * <p>Sealed, so that a {@code switch} over it is complete. Every implementation is an immutable
 * value, safe for use by any number of threads.
 *
 * @since 0.1
 */
public sealed interface Inline extends Serializable
    permits Plain, Strong, Emphasis, Code, Link, Span {

  /**
   * Calls the visitor's method for this kind of inline.
   *
   * @param visitor what is called
   */
  void accept(InlineVisitor visitor);
}
