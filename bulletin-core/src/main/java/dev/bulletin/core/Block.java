// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import java.io.Serializable;

/**
 * A part of a body: a paragraph, a section with a body of its own, a list, an image, a quotation, a
 * table or preformatted lines.
 *
 * <p>Sealed, so that a {@code switch} over it is complete. Every implementation is an immutable
 * value, safe for use by any number of threads.
 *
 * @since 0.1
 */
public sealed interface Block extends Serializable
    permits Paragraph, Section, ItemList, Image, Quotation, Table, Preformatted {

  /**
   * Calls the visitor's method for this kind of block.
   *
   * @param visitor what is called
   */
  void accept(BlockVisitor visitor);
}
