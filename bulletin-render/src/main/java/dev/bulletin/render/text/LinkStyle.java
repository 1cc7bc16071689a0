// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

/**
 * Where plain text shows a link's address. In every style a link whose words are its address is
 * shown once, as its words.
 *
 * @since 0.1
 */
public enum LinkStyle {
  /** After the words: {@code our boats (https://harbour.example/boats)}. */
  INLINE,
  /**
   * In a numbered list at the end of the text: {@code our boats [1]}. The same address has the same
   * number.
   */
  REFERENCES,
  /** Nowhere: the words alone. */
  NONE
}
