// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Text;
import java.util.List;

/**
 * What a {@link PartRenderer} has at hand, whatever the format. Each format adds its own writer to
 * this.
 *
 * <p>A context belongs to one rendering and to the thread that renders; it is not to be kept.
 *
 * @since 0.1
 */
public interface RenderContext {

  /**
   * The bulletin that is being rendered.
   *
   * @return the whole bulletin
   */
  Bulletin bulletin();

  /**
   * The language of the words around the part.
   *
   * @return a language tag: that of the nearest section, quotation, item or span that names one,
   *     otherwise the bulletin's
   */
  String language();

  /**
   * Renders the part as the renderer does by itself; the parts inside it are replaced again where a
   * replacement of theirs was asked for.
   */
  void usual();

  /**
   * Renders a text as the renderer does by itself, for example an image's caption.
   *
   * @param text the text, with all that is inside it
   */
  void text(Text text);

  /**
   * Renders blocks as the renderer does by itself, for example a section's body.
   *
   * @param blocks the blocks in order
   */
  void blocks(List<? extends Block> blocks);
}
