// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.render.RenderContext;

/**
 * What a part renderer of one's own writes plain text with. Words go where the part stands: an
 * inline's into the line, a block's into a paragraph of their own, an item's after its bullet. They
 * are wrapped and made safe as all others are.
 *
 * <p>It belongs to one rendering, and is for use by the thread and during the call that it was
 * handed to.
 *
 * @since 0.1
 */
public interface TextContext extends RenderContext {
  /**
   * Writes words.
   *
   * @param words the words; a line feed is a line break
   */
  void words(String words);

  /**
   * Writes lines of a block of their own as they are, never wrapped.
   *
   * @param lines the lines
   * @throws IllegalStateException inside an inline part
   */
  void preformatted(String lines);
}
