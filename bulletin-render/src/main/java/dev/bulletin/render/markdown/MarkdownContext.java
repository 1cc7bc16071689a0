// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.render.LinkPolicy;
import dev.bulletin.render.RenderContext;

/**
 * What a {@link dev.bulletin.render.PartRenderer} has at hand in {@link MarkdownRenderer}.
 *
 * <p>In place of a block or an item, the words that are written one after the other, by {@link
 * #text} or the writer, are a paragraph, which ends with the part or where blocks follow. In place
 * of an inline they go on in the line that it stands in; blocks cannot stand there, and {@link
 * #blocks} throws an {@link IllegalStateException}.
 *
 * @since 0.1
 */
public interface MarkdownContext extends RenderContext {
  /**
   * What the Markdown is written with.
   *
   * @return the writer of this rendering
   */
  MarkdownWriter writer();

  /**
   * What an address may be: ask it before an address of the bulletin's is written.
   *
   * @return the renderer's policy
   */
  LinkPolicy links();
}
