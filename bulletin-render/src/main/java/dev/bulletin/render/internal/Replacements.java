// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import dev.bulletin.core.Block;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.render.PartRenderer;
import dev.bulletin.render.RenderContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The part renderers that a user puts in place of a renderer's own, by type of part and by kind of
 * item. Immutable.
 *
 * @param <C> the context of the format
 */
public final class Replacements<C extends RenderContext> {

  private final Map<Class<?>, PartRenderer<?, ? super C>> byType;
  private final Map<String, PartRenderer<? super Item, ? super C>> byKind;

  private Replacements(Builder<C> builder) {
    byType = Map.copyOf(builder.byType);
    byKind = Map.copyOf(builder.byKind);
  }

  /** Whether nothing is replaced, so that a walk need not ask for each part. */
  public boolean isEmpty() {
    return byType.isEmpty() && byKind.isEmpty();
  }

  /** What renders this block in place of the renderer, or null. */
  @SuppressWarnings("unchecked") // the builder ties each class to a renderer of that class
  public @Nullable PartRenderer<Block, C> of(Block block) {
    return (PartRenderer<Block, C>) byType.get(block.getClass());
  }

  /** What renders this inline in place of the renderer, or null. */
  @SuppressWarnings("unchecked") // as above
  public @Nullable PartRenderer<Inline, C> of(Inline inline) {
    return (PartRenderer<Inline, C>) byType.get(inline.getClass());
  }

  /** What renders this item in place of the renderer, or null. */
  @SuppressWarnings("unchecked") // a renderer of any item, in any context, renders this one
  public @Nullable PartRenderer<Item, C> of(Item item) {
    return item.kind() == null ? null : (PartRenderer<Item, C>) byKind.get(item.kind());
  }

  /** Collects replacements. The last one for a type or kind holds. */
  public static final class Builder<C extends RenderContext> {
    private final Map<Class<?>, PartRenderer<?, ? super C>> byType = new HashMap<>();
    private final Map<String, PartRenderer<? super Item, ? super C>> byKind = new HashMap<>();

    /** Replaces the rendering of a type of block or inline. */
    public <P> void put(Class<P> type, PartRenderer<? super P, ? super C> renderer) {
      byType.put(
          Objects.requireNonNull(type, "type"), Objects.requireNonNull(renderer, "renderer"));
    }

    /** Replaces the rendering of the items of a kind. */
    public void put(String kind, PartRenderer<? super Item, ? super C> renderer) {
      byKind.put(
          Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(renderer, "renderer"));
    }

    public Replacements<C> build() {
      return new Replacements<>(this);
    }
  }
}
