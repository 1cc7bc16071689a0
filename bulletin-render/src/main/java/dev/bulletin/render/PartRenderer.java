// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render;

/**
 * Renders one part of a bulletin in place of the renderer's own way: a type of block, a type of
 * inline, or the items of a kind. Handed to a renderer's builder.
 *
 * <pre>{@code
 * HtmlRenderer.builder()
 *     .block(Preformatted.class, (pre, context) -> context.writer()
 *         .start("pre", "class", "highlight").text(pre.pre()).end("pre"))
 *     .build();
 * }</pre>
 *
 * <p>It is called for each such part wherever it stands, maybe by several threads at once. What it
 * throws ends the rendering and reaches the caller.
 *
 * @param <P> the type of the part
 * @param <C> the context of the format
 * @since 0.1
 */
@FunctionalInterface
public interface PartRenderer<P, C extends RenderContext> {

  /**
   * Renders a part.
   *
   * @param part the part
   * @param context what writes the part, and renders what is inside it
   */
  void render(P part, C context);
}
