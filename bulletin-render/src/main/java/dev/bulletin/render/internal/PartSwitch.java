// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import dev.bulletin.core.Block;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.render.PartRenderer;
import dev.bulletin.render.RenderContext;
import org.jspecify.annotations.Nullable;

/**
 * Sends each part of one walk to its replacement, where there is one, and knows what the usual
 * rendering of the part at hand is.
 *
 * @param <C> the context of the format
 */
public final class PartSwitch<C extends RenderContext> {

  private final Replacements<C> replacements;
  private final boolean empty;
  private @Nullable Runnable usual;

  public PartSwitch(Replacements<C> replacements) {
    this.replacements = replacements;
    this.empty = replacements.isEmpty();
  }

  /** Renders the block by its replacement, or in the usual way. */
  public void render(Block block, C context, Runnable usually) {
    run(block, replacements.of(block), context, usually);
  }

  /** Renders the inline by its replacement, or in the usual way. */
  public void render(Inline inline, C context, Runnable usually) {
    run(inline, replacements.of(inline), context, usually);
  }

  /** Renders the item by its replacement, or in the usual way. */
  public void render(Item item, C context, Runnable usually) {
    run(item, replacements.of(item), context, usually);
  }

  /**
   * Whether nothing is replaced: then a walk goes its usual way without asking, and without a
   * lambda for each part.
   */
  public boolean isEmpty() {
    return empty;
  }

  /** Renders the part at hand in the usual way, for {@link RenderContext#usual()}. */
  public void usual() {
    if (usual == null) {
      throw new IllegalStateException(
          "no part is being replaced: a context is for use inside its renderer only");
    }
    usual.run();
  }

  private <P> void run(P part, @Nullable PartRenderer<P, C> renderer, C context, Runnable usually) {
    Runnable outer = usual;
    usual = usually;
    try {
      if (renderer == null) {
        usually.run();
      } else {
        renderer.render(part, context);
      }
    } finally {
      usual = outer;
    }
  }
}
