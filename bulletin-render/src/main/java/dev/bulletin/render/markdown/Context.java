// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

/** Where words stand, as far as their escaping depends on it. */
enum Context {
  /** Lines of a block: what begins a line may act, and a line break is kept. */
  PARAGRAPH,
  /** The one line of a heading. */
  HEADING,
  /** A cell of a table, where a pipe ends the cell. */
  CELL,
  /** Between the brackets of an image, where each bracket counts. */
  LABEL
}
